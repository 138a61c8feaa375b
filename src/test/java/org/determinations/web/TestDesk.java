package org.determinations.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.determinations.cli.terminal.ProgramVersion;

/** The invented year in a home of its own, and desks that are opened on it. */
public final class TestDesk {
    private final Path home;
    private final Path cycle;

    private TestDesk(Path home, Path cycle) {
        this.home = home;
        this.cycle = cycle;
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

    /** A copy that a test may change, so that the year is computed once for all of them. */
    TestDesk copy(Path scratch) throws IOException {
        return new TestDesk(
                TestInstallation.copy(home, scratch.resolve("home")),
                TestInstallation.copy(cycle, scratch.resolve("cycle")));
    }

    Path home() {
        return home;
    }

    Path cycle() {
        return cycle;
    }

    /** A desk that somebody started, with the addresses that it printed. */
    public record Open(DeskServer server, List<String> printed) implements AutoCloseable {

        /** A browser that has signed in by the newest address. */
        public DeskClient client() {
            return DeskClient.signedIn(server.root(), printed.get(printed.size() - 1));
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A desk started by that person. */
    public Open open(String person) {
        return open(person, Clock.fixed(TestInstallation.NOW, ZoneOffset.UTC));
    }

    Open open(String person, Clock clock) {
        Installation installation = new Installation(
                TestInstallation.app(),
                home,
                home.resolve("out"),
                Optional.empty(),
                person,
                ProgramVersion.read(),
                clock);
        List<String> printed = new ArrayList<>();
        DeskServer server = DeskServer.start(installation, List.of(cycle), 0, printed::add);
        return new Open(server, printed);
    }
}
