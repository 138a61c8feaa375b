package org.determinations.web.server;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.web.route.Routes;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The embedded server on this machine's own address, with everything limited that a request can make large. */
public final class WebServer implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    private static final int MOST_FORM_BYTES = 64 * 1024;
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int MOST_FIELDS = 50;
    private static final int MOST_THREADS = 16;
    private static final int MILLIS_TO_SPEAK = 20_000;
    private static final int IDLE_MINUTES = 30;
    private static final long MILLIS_TO_END = 10_000;

    private final Tomcat tomcat = new Tomcat();
    private final Path scratch;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WebServer(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Starts and listens.
     *
     * @param port 0 for any that is free
     */
    public static WebServer start(int port, Routes routes, SignInAddresses addresses) {
        WebServer server = new WebServer(scratch());
        boolean started = false;
        try {
            server.prepare(port, routes, addresses);
            server.tomcat.start();
            if (server.tomcat.getConnector().getLocalPort() <= 0) {
                throw portTaken(port);
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

    /** {@code http://127.0.0.1:8484}. */
    public String root() {
        return "http://" + ADDRESS + ":" + tomcat.getConnector().getLocalPort();
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

    private void prepare(int port, Routes routes, SignInAddresses addresses) {
        tomcat.setBaseDir(scratch.toString());
        tomcat.setConnector(connector(port));
        Context context = tomcat.addContext("", scratch.toString());
        ((StandardContext) context).setUnloadDelay(MILLIS_TO_END);
        ((StandardContext) context).setClearReferencesThreadLocals(false);
        context.setSessionTimeout(IDLE_MINUTES);
        context.setSessionCookieName("determinations");
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("strict");
        context.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        context.addServletContainerInitializer((classes, servlets) -> pages(servlets, routes, addresses), Set.of());
        sayNothingOfItself();
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setMaxPostSize(MOST_FORM_BYTES);
        connector.setMaxParameterCount(MOST_FIELDS);
        connector.setProperty("address", ADDRESS);
        connector.setProperty("maxHttpRequestHeaderSize", Integer.toString(MOST_HEADER_BYTES));
        connector.setProperty("maxSwallowSize", Integer.toString(MOST_FORM_BYTES));
        connector.setProperty("maxThreads", Integer.toString(MOST_THREADS));
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("connectionTimeout", Integer.toString(MILLIS_TO_SPEAK));
        return connector;
    }

    private void sayNothingOfItself() {
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(errors);
    }

    private static void pages(ServletContext servlets, Routes routes, SignInAddresses addresses) {
        servlets.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.setServletContext(servlets);
        beans.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("routes", routes);
            factory.registerSingleton("addresses", addresses);
        });
        beans.register(DeskSecurity.class, DeskPages.class);
        beans.refresh();
        servlets.addFilter("security", beans.getBean("springSecurityFilterChain", Filter.class))
                .addMappingForUrlPatterns(null, false, "/*");
        ServletRegistration.Dynamic pages = servlets.addServlet("pages", new DispatcherServlet(beans));
        pages.addMapping("/");
        pages.setLoadOnStartup(1);
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("determinations-desk-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal portTaken(int port) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("--port"),
                        "the desk cannot listen there: another program has the port",
                        Integer.toString(port),
                        "a port that is free, or 0 for any",
                        "name another port, or end the other program"));
    }
}
