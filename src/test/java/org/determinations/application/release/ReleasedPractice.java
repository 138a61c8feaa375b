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
import org.determinations.store.ScratchFolder;

/**
 * The practice state whose official run, number 1, is released. It is made once in a process for each kind of database, and every
 * test gets a copy of its own of folder and database.
 */
public final class ReleasedPractice {
    private static final Path SAMPLE = Path.of("data-samples", "practice-2012-13");
    private static final Map<TestServer, ReleasedPractice> MADE = new EnumMap<>(TestServer.class);

    private final Path folder;
    private final Optional<Installation.Login> login;

    private ReleasedPractice(Path folder, Optional<Installation.Login> login) {
        this.folder = folder;
        this.login = login;
        Desk desk = new Desk(folder.resolve("home"), TestInstallation.app().resolve(SAMPLE), login);
        desk.released(desk.run(Stage.OFFICIAL));
    }

    /**
     * The desk of a copy.
     *
     * @param scratch gets a home, and a cycle folder that the test may change
     */
    public static synchronized Desk at(Path scratch, TestServer server) throws IOException {
        ReleasedPractice made = MADE.get(server);
        if (made == null) {
            made = new ReleasedPractice(folder(), server.login());
            MADE.put(server, made);
        }
        TestInstallation.copy(TestInstallation.app().resolve(SAMPLE), scratch.resolve("cycle"));
        TestInstallation.copy(made.folder.resolve("home"), scratch.resolve("home"));
        return new Desk(scratch.resolve("home"), scratch.resolve("cycle"), server.copy(made.login));
    }

    /** A folder that is deleted when the process ends. */
    static Path folder() throws IOException {
        return ScratchFolder.forTheProcess("released-practice");
    }
}
