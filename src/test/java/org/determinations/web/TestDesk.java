package org.determinations.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.Typed;
import org.determinations.cli.terminal.ProgramVersion;
import org.determinations.web.openid.OpenIdSettings;
import org.determinations.web.proxy.ProxySettings;
import org.determinations.web.server.Listening;
import org.determinations.web.server.Operation;
import org.determinations.web.server.WebServer;
import org.determinations.web.signin.QuickPasswords;
import org.determinations.web.work.StageWorker;
import org.determinations.web.work.TrialWorker;

/** The invented year in a home of its own, and desks that are opened on it. */
public final class TestDesk {
    private final Path home;
    private final Path cycle;

    private TestDesk(Path home, Path cycle) {
        this.home = home;
        this.cycle = cycle;
    }

    /** On a home in which something is already, or nothing yet. */
    static TestDesk at(Path home, Path cycle) {
        return new TestDesk(home, cycle);
    }

    /** Every stage computed by Ann. */
    public static TestDesk computed(Path scratch) throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        return computed(scratch, cycle);
    }

    static TestDesk computed(Path scratch, Path cycle) {
        Path home = scratch.resolve("home");
        Typed.Ending ending = Typed.in(home, "cycle", cycle.toString(), "--as", "Ann");
        if (ending.code() != 4 && ending.code() != 0) {
            throw new AssertionError(ending.err());
        }
        return new TestDesk(home, cycle);
    }

    /** Number of a file that waits for a person: the levels of one stage, offered to the next. */
    public String offered() {
        Typed.in(
                home,
                "files",
                "offer",
                cycle.toString(),
                "preliminary",
                cycle.resolve("provisional/levels.csv").toString());
        Matcher number = Pattern.compile("waits: offer (\\d+)")
                .matcher(Typed.in(home, "files", "list", cycle.toString(), "preliminary")
                        .out());
        if (!number.find()) {
            throw new AssertionError("nothing was offered");
        }
        return number.group(1);
    }

    /** A copy that a test may change, so that the year is computed once for all of them. */
    TestDesk copy(Path scratch) throws IOException {
        return new TestDesk(
                TestInstallation.copy(home, scratch.resolve("home")),
                TestInstallation.copy(cycle, scratch.resolve("cycle")));
    }

    public Path home() {
        return home;
    }

    public Path cycle() {
        return cycle;
    }

    /** A desk that somebody started, with the addresses that it printed, and the database that its pages ask. */
    public record Open(DeskServer server, List<String> printed, HeldDatabase held) implements AutoCloseable {

        public String root() {
            return server.root();
        }

        /** A browser that has signed in by the newest address. */
        public DeskClient client() {
            return DeskClient.signedIn(server.root(), printed.get(printed.size() - 1));
        }

        @Override
        public void close() {
            server.close();
            held.close();
        }
    }

    /** A desk started by that person. */
    public Open open(String person) {
        return open(person, Clock.fixed(TestInstallation.NOW, ZoneOffset.UTC));
    }

    Open open(String person, Clock clock) {
        Open alone = openBeside(person, clock);
        alone.held().hold(home);
        return alone;
    }

    /** The same, but for tests in which another process works with the database. */
    public Open openBeside(String person, Clock clock) {
        List<String> printed = new ArrayList<>();
        DeskServer server = DeskServer.start(served(person, clock), Listening.here(0), printed::add);
        return new Open(server, printed, new HeldDatabase());
    }

    /** A desk of people whom that provider knows, by the clock of the machine: the provider has no other. */
    Open open(OpenIdSettings provider) {
        return opened(DeskServer.start(served("service", Clock.systemUTC()), Listening.here(0), provider));
    }

    /** A desk behind a proxy on this machine that names people. */
    Open open(ProxySettings proxy, String peer, Clock clock) {
        return opened(DeskServer.start(
                served("service", clock),
                new Listening("127.0.0.1", 0, Set.of("desk.example.gov"), Optional.empty(), Optional.of(peer)),
                proxy));
    }

    private Open opened(DeskServer server) {
        return new Open(server, List.of(), HeldDatabase.of(home));
    }

    /** With what it takes to run stages, and told to nobody but the home. */
    public static WebServer.Served served(Installation installation, List<Path> cycleFolders) {
        return new WebServer.Served(
                installation,
                cycleFolders,
                new StageWorker(new SpringJobs()),
                new TrialWorker(),
                QuickPasswords.make(),
                Operation.usual(installation));
    }

    private WebServer.Served served(String person, Clock clock) {
        return served(installation(person, clock), List.of(cycle));
    }

    private Installation installation(String person, Clock clock) {
        return new Installation(
                TestInstallation.app(),
                home,
                home.resolve("out"),
                Optional.empty(),
                person,
                ProgramVersion.read(),
                clock);
    }
}
