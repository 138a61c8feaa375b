package org.determinations.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.MetricsToken;
import org.determinations.cli.terminal.ProviderSecret;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.DeskServer;
import org.determinations.web.openid.OpenIdFile;
import org.determinations.web.proxy.ProxyFile;
import org.determinations.web.server.Listening;
import org.determinations.web.server.Operation;
import org.determinations.web.server.WebServer;
import org.determinations.web.work.StageWorker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the year on pages: to one person at this machine, or to people with accounts. */
@Command(
        name = "serve",
        header = "The year on pages in a browser.",
        description = {
            "Where nobody has an account it is for one person at this machine, and prints an address that is good for one "
                    + "sign-in. With accounts (determinations people) it may be for other machines, too.",
            "Runs in the foreground; Ctrl-C stops it. Other commands work beside it."
        },
        synopsisSubcommandLabel = "[install]",
        subcommands = ServeInstallVerb.class)
public final class ServeVerb extends Verb {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    @Parameters(
            paramLabel = "CYCLE_FOLDER",
            arity = "0..*",
            description = "folders of the years that get a page: cycle.yaml and a folder for each stage")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--port", paramLabel = "PORT", description = "where it listens (default: 8484; 0: any free one)")
    private int port = 8484;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "where other machines reach it; needs accounts and TLS (default: 127.0.0.1, this machine alone)")
    private String address = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "HOST",
            split = ",",
            description = "how browsers call this machine, such as desk.example.gov; every other name is refused")
    private List<String> names = new ArrayList<>();

    @Option(names = "--certificate", paramLabel = "FILE", description = "certificate with its chain, PEM")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "its key without a passphrase, PEM (PKCS #8)")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            paramLabel = "ADDRESS",
            description = "the machine that takes TLS off and asks for browsers; nobody else is answered")
    private @Nullable String proxy;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = {
                "settings of the agency's identity provider (OpenID Connect), by which people sign in then; the secret comes from "
                        + "DETERMINATIONS_OIDC_SECRET or DETERMINATIONS_OIDC_SECRET_FILE"
            })
    private @Nullable Path provider;

    @Option(
            names = "--proxy-sign-in",
            paramLabel = "FILE",
            description = {
                "settings of a proxy that signs people in and names them in a header; only with --behind-proxy. Its secret comes from the "
                        + "file that DETERMINATIONS_PROXY_SECRET_FILE names"
            })
    private @Nullable Path proxySignIn;

    @Option(
            names = "--metrics-token",
            paramLabel = "FILE",
            description =
                    "its one line is what a monitor sends to read /metrics; without it, monitors on this machine alone")
    private @Nullable Path metricsToken;

    @Option(
            names = "--access-log-to-stderr",
            description = "lines of the access log go to standard error in place of logs/ of the home")
    private boolean accessToStderr;

    /** Whether nobody could sign in but by an address that is printed. */
    boolean isByAddress(Installation installation) {
        return provider == null
                && proxySignIn == null
                && PeopleDesk.of(installation).enabled().isEmpty();
    }

    /** What was typed, with absolute places. */
    List<String> typed(Listening listening) {
        List<String> typed = new ArrayList<>();
        folders.forEach(folder -> typed.add(folder.toAbsolutePath().normalize().toString()));
        typed.addAll(List.of("--port", Integer.toString(port), "--address", listening.address()));
        names.forEach(name -> typed.addAll(List.of("--name", name)));
        listening
                .certificate()
                .ifPresent(own -> typed.addAll(List.of(
                        "--certificate",
                        own.chain().toString(),
                        "--key",
                        own.key().toString())));
        listening.proxy().ifPresent(machine -> typed.addAll(List.of("--behind-proxy", machine)));
        if (provider != null) {
            typed.addAll(List.of("--oidc", provider.toAbsolutePath().toString()));
        }
        if (proxySignIn != null) {
            typed.addAll(List.of("--proxy-sign-in", proxySignIn.toAbsolutePath().toString()));
        }
        if (metricsToken != null) {
            typed.addAll(
                    List.of("--metrics-token", metricsToken.toAbsolutePath().toString()));
        }
        if (accessToStderr) {
            typed.add("--access-log-to-stderr");
        }
        return typed;
    }

    Operation operation(Installation installation) {
        Optional<Consumer<String>> stream =
                accessToStderr ? Optional.of(line -> terminal().message(line)) : Optional.empty();
        return Operation.of(
                installation,
                options().jsonLog() ? Operation.Form.JSON : Operation.Form.TEXT,
                stream,
                Optional.ofNullable(metricsToken).map(MetricsToken::read));
    }

    @Override
    protected boolean hasJson() {
        return false;
    }

    /** To interrupt it is how it is ended. */
    @Override
    protected String whenInterrupted() {
        return "";
    }

    @Override
    protected ExitCode perform() {
        Installation installation = options().installation();
        Listening listening = listening(installation);
        List<Path> absolute = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        CountDownLatch ended = new CountDownLatch(1);
        try (DeskServer server = start(installation, absolute, listening)) {
            // Before it is told: whoever reads the address may end the process at once.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, ended), "desk-stop"));
            progress("The desk listens at " + server.root() + ". Ctrl-C stops it.");
            server.signIn().ifPresent(this::progress);
            ended.await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private DeskServer start(Installation installation, List<Path> absolute, Listening listening) {
        Path settings = provider;
        Path ofProxy = proxySignIn;
        WebServer.Served served = new WebServer.Served(
                installation, absolute, new StageWorker(new SpringJobs()), operation(installation));
        if (ofProxy != null) {
            return DeskServer.start(
                    served, listening, ProxyFile.read(ofProxy, ProviderSecret.ofProxy(System.getenv())));
        }
        return settings == null
                ? DeskServer.start(
                        served,
                        listening,
                        signIn -> terminal().message("Open this address to sign in; it is good once: " + signIn))
                : DeskServer.start(served, listening, OpenIdFile.read(settings, ProviderSecret.of(System.getenv())));
    }

    /** When the process is told to end: the answers that are being written are written. */
    private void stop(DeskServer server, CountDownLatch ended) {
        Optional<String> computing = server.computing();
        server.close();
        terminal()
                .message("The desk has stopped."
                        + computing
                                .map(work -> " The run of " + work + " was interrupted; running it again continues it.")
                                .orElse(""));
        ended.countDown();
    }

    Listening listening(Installation installation) {
        if (proxySignIn != null) {
            ProxyFile.demandAlone(proxy != null, provider != null);
        }
        Optional<Listening.Certificate> own = certificate();
        boolean local = THIS_MACHINE.contains(address);
        Listening listening =
                new Listening(local ? "127.0.0.1" : address, port, Set.copyOf(names), own, Optional.ofNullable(proxy));
        if (local && !listening.isSecure()) {
            return listening;
        }
        if (isByAddress(installation)) {
            throw notLetIn(
                    "nobody has an account, and whoever reached the desk would act in your name",
                    "accounts, or --oidc FILE",
                    "determinations people add LOGIN --name NAME --role ROLE for each person first");
        }
        if (!listening.isSecure()) {
            throw notLetIn(
                    "passwords and results would go over the network in the clear",
                    "--certificate FILE --key FILE, or --behind-proxy ADDRESS",
                    "give the desk a certificate, or a proxy that has one");
        }
        if (names.isEmpty()) {
            throw notLetIn(
                    "the desk must know how browsers call it, since it answers to no other name",
                    "--name HOST",
                    "give the name that stands in the certificate");
        }
        return listening;
    }

    private Optional<Listening.Certificate> certificate() {
        Path chain = certificate;
        Path own = key;
        if (chain == null && own == null) {
            return Optional.empty();
        }
        for (Path file : Arrays.asList(chain, own)) {
            if (file == null || !Files.isReadable(file)) {
                throw Refusal.Kind.USAGE.of(
                        IssueCode.CERTIFICATE_NOT_USABLE,
                        file == null ? "--certificate, --key" : file.toString(),
                        file == null ? "one of the two is missing" : "the file cannot be read",
                        "",
                        "--certificate FILE --key FILE, both PEM",
                        "name two files that you can read");
            }
        }
        return Optional.of(new Listening.Certificate(
                Objects.requireNonNull(chain).toAbsolutePath(),
                Objects.requireNonNull(own).toAbsolutePath()));
    }

    private Refusal notLetIn(String why, String allowed, String action) {
        return Refusal.Kind.USAGE.of(
                IssueCode.ACCOUNTS_NEEDED,
                "--address",
                "the desk does not let other machines in like this: " + why,
                address,
                allowed,
                action);
    }
}
