package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the practice state of which one takes over what did not move since the one before it. */
abstract class CarryOverCase {
    @TempDir
    Path scratch;

    /** Where the runs are stored. */
    abstract TestServer server();

    Path practice() throws IOException {
        return TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("cycle"));
    }

    Installation ran(Path cycle) {
        Path home = scratch.resolve("one");
        Installation installation = TestInstallation.at(home, server().migrated(home));
        runner(installation).run(Stage.PRELIMINARY, cycle, false);
        return installation;
    }

    /** What files say but for the number of the run, and every issue, as in an installation that has no run yet. */
    void assertAsIfFirst(StageOutcome outcome, Path cycle) throws Exception {
        Path home = scratch.resolve("beside-" + outcome.report().run().number());
        StageOutcome first =
                runner(TestInstallation.at(home, server().migrated(home))).correct(cycle, false);
        for (String file :
                List.of("determinations.csv", "review-list.csv", "technical-assistance.csv", "input-issues.csv")) {
            assertThat(outcome.folder().resolve(file))
                    .hasSameTextualContentAs(first.folder().resolve(file));
        }
        assertThat(outcome.report().issues())
                .containsExactlyInAnyOrderElementsOf(first.report().issues());
    }

    static StageRunner runner(Installation installation) {
        return new StageRunner(installation, new SpringJobs(), line -> {});
    }
}
