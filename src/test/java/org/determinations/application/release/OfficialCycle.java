package org.determinations.application.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.model.Stage;

/**
 * The cycle of a few districts with every kind of input, its official run, number 1, computed and not yet approved. It is made once in a
 * process for each kind of database, and every test gets a copy of its own of folder and database.
 */
public final class OfficialCycle {
    private static final Map<TestServer, OfficialCycle> MADE = new EnumMap<>(TestServer.class);

    private final Path folder;
    private final Optional<Installation.Login> login;

    private OfficialCycle(Path folder, TestServer server) throws IOException {
        this.folder = folder;
        Path home = folder.resolve("home");
        this.login = server.migrated(home);
        int run = new Desk(home, TestInstallation.cycle(folder.resolve("cycle")), login).run(Stage.OFFICIAL);
        if (run != 1) {
            throw new AssertionError("run " + run);
        }
    }

    /**
     * The desk of a copy.
     *
     * @param scratch gets a home, and a cycle folder that the test may change
     */
    public static synchronized Desk at(Path scratch, TestServer server) throws IOException {
        OfficialCycle made = MADE.get(server);
        if (made == null) {
            made = new OfficialCycle(ReleasedPractice.folder(), server);
            MADE.put(server, made);
        }
        return new Desk(
                TestInstallation.copy(made.folder.resolve("home"), scratch.resolve("home")),
                TestInstallation.copy(made.folder.resolve("cycle"), scratch.resolve("cycle")),
                server.copy(made.login));
    }
}
