package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.web.DeskServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the year on pages, to one person at this machine. */
@Command(
        name = "serve",
        header = "The year on pages in a browser, for one person at this machine.",
        description = {
            "Prints an address that is good for one sign-in. Runs in the foreground; Ctrl-C stops it.",
            "Other commands work beside it. Nothing leaves this machine, and nobody else can reach it."
        })
public final class ServeVerb extends Verb {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    @Parameters(
            paramLabel = "CYCLE_FOLDER",
            arity = "0..*",
            description = "folders of the years that get a page: cycle.yaml and a folder for each stage")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--port", paramLabel = "PORT", description = "where it listens (default: 8484; 0: any free one)")
    private int port = 8484;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "127.0.0.1, and no other yet")
    private String address = "127.0.0.1";

    ServeVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected boolean hasJson() {
        return false;
    }

    @Override
    protected ExitCode perform() {
        if (!THIS_MACHINE.contains(address)) {
            throw notReachable();
        }
        List<Path> absolute = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        CountDownLatch ended = new CountDownLatch(1);
        try (DeskServer server = DeskServer.start(
                options().installation(),
                absolute,
                port,
                signIn -> terminal().message("Open this address to sign in; it is good once: " + signIn))) {
            progress("The desk listens at " + server.root() + ". Ctrl-C stops it.");
            Thread hook = new Thread(() -> stop(server, ended), "desk-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            ended.await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    /** When the process is told to end: the answers that are being written are written. */
    private void stop(DeskServer server, CountDownLatch ended) {
        server.close();
        terminal().message("The desk has stopped.");
        ended.countDown();
    }

    private Refusal notReachable() {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("--address"),
                        "the desk does not let other machines in: it has no accounts yet, and whoever reached it would act in"
                                + " your name",
                        address,
                        "127.0.0.1",
                        "leave the option out, and open the desk in a browser on this machine"));
    }
}
