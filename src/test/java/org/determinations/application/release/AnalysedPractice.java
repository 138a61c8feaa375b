package org.determinations.application.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageOutcome;
import org.determinations.model.Stage;

/**
 * {@link ReleasedPractice} with the secondary analysis of a share of its districts, run number 2, computed and not yet approved. The analysis is computed once
 * in a process for each kind of database, and every test gets a copy of its own of folder and database.
 *
 * @param desk at which the test acts; its cycle folder is the test's own
 * @param outcome of the analysis, with its files in the copy
 */
public record AnalysedPractice(Desk desk, StageOutcome outcome) {
    private static final Map<TestServer, AnalysedPractice> MADE = new EnumMap<>(TestServer.class);

    /**
     * A copy.
     *
     * @param scratch gets a home, and a cycle folder that the test may change
     */
    public static synchronized AnalysedPractice at(Path scratch, TestServer server) throws IOException {
        AnalysedPractice made = MADE.get(server);
        if (made == null) {
            Path folder = ReleasedPractice.folder();
            Desk desk = ReleasedPractice.at(folder, server);
            PracticeShare.cut(folder.resolve("cycle"));
            made = new AnalysedPractice(desk, desk.outcome(Stage.SECONDARY));
            MADE.put(server, made);
        }
        return made.copy(scratch, server);
    }

    private AnalysedPractice copy(Path scratch, TestServer server) throws IOException {
        Path home = desk.installation().home();
        Path own = TestInstallation.copy(home, Files.createDirectories(scratch).resolve("home"));
        Desk copied = new Desk(
                own,
                TestInstallation.copy(home.resolveSibling("cycle"), scratch.resolve("cycle")),
                server.copy(desk.installation().login()));
        return new AnalysedPractice(
                copied,
                new StageOutcome(
                        outcome.ended(),
                        own.resolve(home.relativize(outcome.folder())),
                        outcome.corrected(),
                        outcome.secondary(),
                        outcome.units()));
    }

    public int run() {
        return outcome.report().run().number();
    }
}
