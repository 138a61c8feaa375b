package org.determinations.application.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.TestServer;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.release.StageStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is out of date after the release: an amendment that waits, and an analysis of what was amended. */
class CycleStatusTest {
    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    @Test
    void an_amendment_waits_until_it_is_applied_and_then_the_analysis_rests_on_what_was_before() throws IOException {
        desk = AnalysedPractice.at(scratch, TestServer.H2).desk();
        cycle = Files.move(scratch.resolve("cycle"), scratch.resolve("my year"));
        assertThat(outOfDate(Stage.OFFICIAL))
                .containsExactly("the folder amendment/ is not applied yet: determinations correct '" + cycle + "'");
        assertThat(standing(Stage.OFFICIAL).corrections()).contains("amendment");
        assertThat(outOfDate(Stage.SECONDARY)).isEmpty();

        int amended = new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), line -> {})
                .correct(cycle, false)
                .report()
                .run()
                .number();
        assertThat(outOfDate(Stage.OFFICIAL)).isEmpty();
        assertThat(standing(Stage.OFFICIAL).corrections()).isEmpty();
        assertThat(outOfDate(Stage.SECONDARY))
                .as("run 1 is still the released one")
                .isEmpty();

        desk.approved(amended);
        desk.bo(of -> of.amend(amended, "a report was accepted after the release"));
        assertThat(outOfDate(Stage.SECONDARY))
                .containsExactly("it rests on run 1, and run " + amended + " is released now");

        desk.bo(of -> of.withdraw(amended, "taken back"));
        assertThat(outOfDate(Stage.SECONDARY))
                .containsExactly("it rests on run 1, and no official run is released now");
    }

    private List<String> outOfDate(Stage stage) {
        return standing(stage).outOfDate();
    }

    private StageStanding standing(Stage stage) {
        try (CycleStatus status = CycleStatus.open(desk.as("Ann", Desk.AFTER))) {
            return status.of(cycle).stages().stream()
                    .filter(of -> of.stage() == stage)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
