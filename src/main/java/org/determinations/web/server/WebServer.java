package org.determinations.web.server;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteAddrValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.determinations.application.Installation;
import org.determinations.application.ProcessScratch;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.Shelf;
import org.determinations.application.people.Entrance;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.openid.OpenIdSettings;
import org.determinations.web.openid.ProviderWay;
import org.determinations.web.proxy.ProxySettings;
import org.determinations.web.proxy.ProxyWay;
import org.determinations.web.route.Desk;
import org.determinations.web.route.Routes;
import org.determinations.web.route.Years;
import org.determinations.web.signin.Callers;
import org.determinations.web.signin.OpenSessions;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.signin.Passwords;
import org.determinations.web.signin.SignInWay;
import org.determinations.web.work.StageWorker;
import org.determinations.web.work.TrialWorker;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The embedded server, with everything limited that a request can make large. */
public final class WebServer implements AutoCloseable {
    static final int MOST_FORM_BYTES = 64 * 1024;

    private static final long MILLIS_TO_END = 10_000;

    private final Tomcat tomcat = new Tomcat();
    private final Path scratch;
    private final Listening listening;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WebServer(Path scratch, Listening listening) {
        this.scratch = scratch;
        this.listening = listening;
    }

    /** What the pages are made with. */
    public record Parts(
            Routes routes, Callers callers, SignInWay way, Path incoming, RequestValve requests, Listening listening) {

        /** Of a desk at which one person signs in by an address. */
        public static Parts of(Served served, Listening listening, SignInAddresses addresses) {
            Callers callers = new Callers(served.installation(), Entrance.ADDRESS);
            return served.parts(listening, callers, served.door(), routes -> new AddressWay(addresses));
        }

        /** Of a desk at which people sign in with accounts. */
        public static Parts of(Served served, Listening listening) {
            Callers callers = new Callers(served.installation(), Entrance.PASSWORD);
            PasswordDoor door = served.door();
            return served.parts(listening, callers, door, routes -> new AccountSignIn(door));
        }

        /** Of a desk at which people sign in whom an identity provider knows. */
        public static Parts of(Served served, Listening listening, OpenIdSettings settings) {
            Callers callers =
                    new Callers(served.installation(), new Entrance(Entrance.Kind.PROVIDER, settings.issuer()));
            return served.parts(
                    listening,
                    callers,
                    served.door(),
                    routes -> new ProviderWay(served.installation(), settings, routes));
        }

        /** Of a desk at which people come in whom the proxy in front of it names. */
        public static Parts of(Served served, Listening listening, ProxySettings settings) {
            Callers callers = new Callers(served.installation(), new Entrance(Entrance.Kind.PROXY, settings.issuer()));
            return served.parts(
                    listening, callers, served.door(), routes -> new ProxyWay(served.installation(), settings, routes));
        }
    }

    /**
     * What a desk is of.
     *
     * @param cycleFolders folders of the years that have a page
     * @param worker runs stages
     * @param trials computes trials of policies
     * @param passwords looks at passwords
     * @param operation what those who operate it are told
     */
    public record Served(
            Installation installation,
            List<Path> cycleFolders,
            StageWorker worker,
            TrialWorker trials,
            Passwords passwords,
            Operation operation) {
        public Served {
            cycleFolders = List.copyOf(cycleFolders);
        }

        /** With what computes trials, and passwords as they are looked at everywhere. */
        public Served(Installation installation, List<Path> cycleFolders, StageWorker worker, Operation operation) {
            this(installation, cycleFolders, worker, new TrialWorker(), new Passwords(), operation);
        }

        private PasswordDoor door() {
            return new PasswordDoor(installation, passwords);
        }

        private Parts parts(Listening listening, Callers callers, PasswordDoor door, Function<Routes, SignInWay> way) {
            Desk desk = new Desk(installation, Years.read(installation, cycleFolders));
            Routes routes = new Routes(desk, callers, door, worker, trials);
            RequestFigures figures = new RequestFigures();
            routes.open(
                    Routes.METRICS,
                    new MetricsPage(
                            figures,
                            installation.programVersion(),
                            operation.metricsToken(),
                            listening.proxy().isPresent())::answer);
            return new Parts(
                    routes,
                    callers,
                    way.apply(routes),
                    KeptFiles.folder(installation),
                    new RequestValve(routes, figures, operation, installation.clock()),
                    listening);
        }
    }

    /** Starts and listens. */
    public static WebServer start(Parts parts) {
        WebServer server = new WebServer(scratch(), parts.listening());
        boolean started = false;
        try {
            server.prepare(parts);
            server.tomcat.start();
            if (server.tomcat.getConnector().getLocalPort() <= 0) {
                throw server.cannotListen();
            }
            started = true;
            return server;
        } catch (LifecycleException e) {
            throw new IllegalStateException("the server does not start", e);
        } finally {
            if (!started) {
                server.close();
            }
        }
    }

    /** Where it listens: {@code http://127.0.0.1:8484}. */
    public String root() {
        String scheme = listening.certificate().isPresent() ? "https" : "http";
        String host = listening.address().contains(":") ? "[" + listening.address() + "]" : listening.address();
        return scheme + "://" + host + ":" + tomcat.getConnector().getLocalPort();
    }

    /** Takes no new request, lets those that run come to their end for some seconds, and is gone. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            tomcat.getConnector().pause();
            tomcat.stop();
            tomcat.destroy();
            FileSystemUtils.deleteRecursively(scratch);
        } catch (LifecycleException e) {
            throw new IllegalStateException("the server does not stop", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Parts parts) {
        tomcat.setBaseDir(scratch.toString());
        tomcat.setConnector(Connections.to(listening));
        tomcat.getEngine().getPipeline().addValve(parts.requests());
        listening.proxy().ifPresent(this::letProxyIn);
        Context context = tomcat.addContext("", scratch.toString());
        ((StandardContext) context).setUnloadDelay(MILLIS_TO_END);
        ((StandardContext) context).setClearReferencesThreadLocals(false);
        // Browsers send forms in the encoding of the page and do not say so; without this a name with an accent is
        // broken.
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setSessionTimeout((int) OpenSessions.IDLE.toMinutes());
        context.setSessionCookieName(listening.isSecure() ? "__Host-determinations" : "determinations");
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies(parts.way().otherSite().isPresent() ? "lax" : "strict");
        context.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        context.addServletContainerInitializer((classes, servlets) -> pages(servlets, parts), Set.of());
        sayNothingOfItself();
    }

    /** Nobody but the proxy is answered; what it says of the browser is believed, and nobody else's word. */
    private void letProxyIn(String proxy) {
        String itself = Pattern.quote(proxy);
        RemoteAddrValve others = new RemoteAddrValve();
        others.setAllow(itself);
        RemoteIpValve browser = new RemoteIpValve();
        browser.setInternalProxies(itself);
        browser.setProtocolHeader("X-Forwarded-Proto");
        tomcat.getEngine().getPipeline().addValve(others);
        tomcat.getEngine().getPipeline().addValve(browser);
    }

    private void sayNothingOfItself() {
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(errors);
    }

    private void pages(ServletContext servlets, Parts parts) {
        servlets.getSessionCookieConfig().setSecure(listening.isSecure());
        servlets.addListener(new SessionEnds(parts.callers()));
        servlets.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.setServletContext(servlets);
        beans.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("listening", listening);
            factory.registerSingleton("routes", parts.routes());
            factory.registerSingleton("callers", parts.callers());
            factory.registerSingleton("way", parts.way());
        });
        beans.register(DeskSecurity.class, DeskPages.class);
        beans.refresh();
        servlets.addFilter("security", beans.getBean("springSecurityFilterChain", Filter.class))
                .addMappingForUrlPatterns(null, false, "/*");
        ServletRegistration.Dynamic pages = servlets.addServlet("pages", new DispatcherServlet(beans));
        pages.addMapping("/");
        pages.setMultipartConfig(new MultipartConfigElement(
                parts.incoming().toString(), Shelf.OFFERED.bytes(), UploadDoor.MOST_REQUEST_BYTES, MOST_FORM_BYTES));
        pages.setLoadOnStartup(1);
    }

    private static Path scratch() {
        try {
            return ProcessScratch.folderIn(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal cannotListen() {
        if (listening.certificate().isPresent()) {
            return Refusal.Kind.USAGE.of(
                    IssueCode.CERTIFICATE_NOT_USABLE,
                    "--certificate",
                    "the desk cannot listen there with this certificate: the two files are not a certificate and its"
                            + " key, or another program has the port",
                    listening.address() + ":" + listening.port(),
                    "PEM files, the key without a passphrase",
                    "look at the two files, or name another port; the log of the installation says more");
        }
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--port",
                "the desk cannot listen there: another program has the port, or the address is not this machine's",
                listening.address() + ":" + listening.port(),
                "a port that is free, or 0 for any",
                "name another port, or end the other program");
    }
}
