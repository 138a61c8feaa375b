package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the amendment of the practice year, 90230000 from Level 3 to Level 2: nobody takes it back unseen. */
class ReleasedResultsTest {
    private static final Path PRACTICE = Path.of("data-samples", "practice-2012-13");

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;
    private int amended;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void amend() throws IOException {
        desk = ReleasedPractice.at(scratch, TestServer.H2);
        cycle = scratch.resolve("cycle");
        amended = runner().correct(cycle, false).report().run().number();
        desk.approved(amended);
        desk.bo(d -> d.amend(amended, "a report was accepted after the release"));
        held.hold(desk.installation().home());
    }

    private StageRunner runner() {
        return new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), line -> {});
    }

    @Test
    void the_official_stage_without_the_correction_is_refused_in_the_name_of_correct() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> runner().run(Stage.OFFICIAL, cycle, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(IssueCode.CORRECTIONS_IN_FORCE);
        assertThat(refusal.issues().get(0).line()).contains("run " + amended, "amendment/", "determinations correct");
    }

    @Test
    void the_whole_cycle_applies_what_is_in_force() {
        List<StageOutcome> outcomes = runner().runAll(cycle, false);
        StageOutcome official = outcomes.stream()
                .filter(o -> o.report().run().stage() == Stage.OFFICIAL)
                .findFirst()
                .orElseThrow();
        assertThat(official.alreadyDone()).isTrue();
        assertThat(official.report().run().number()).isEqualTo(amended);
    }

    @Test
    void what_a_run_would_change_is_named_both_ways_and_signed_for() throws IOException {
        TestInstallation.edit(cycle, "amendment/corrected-levels.csv", "Level 2", "Level 4");
        int later = runner().correct(cycle, false).report().run().number();
        ChecklistItem changes = item(desk.bo(d -> d.checklist(later)), ChecklistPoint.RELEASED_RESULTS);
        assertThat(changes.answer()).isEqualTo(ChecklistAnswer.WARNING);
        assertThat(changes.details()).containsExactly("90230000 Ethosthaven: from Level 2, MRAR to Level 4, NI");
        desk.bo(d -> d.sign(later, Map.of("released-results", "corrected again")));
        assertThat(item(desk.bo(d -> d.checklist(later)), ChecklistPoint.RELEASED_RESULTS)
                        .answer())
                .isEqualTo(ChecklistAnswer.SIGNED);
    }

    @Test
    void a_run_with_every_level_at_five_is_not_plausible() throws IOException {
        Path other = TestInstallation.copy(TestInstallation.app().resolve(PRACTICE), scratch.resolve("other"));
        Path levels = other.resolve("official/accountability-levels.csv");
        Files.writeString(levels, Files.readString(levels).replaceAll("Level [1-5]\\*?", "Level 5"));
        Desk second = new Desk(scratch.resolve("other-home"), other, Optional.empty());
        second.run(Stage.PRELIMINARY);
        int wrong = second.run(Stage.OFFICIAL);
        ChecklistItem plausibility = item(second.bo(d -> d.checklist(wrong)), ChecklistPoint.PLAUSIBILITY);
        assertThat(plausibility.answer()).isEqualTo(ChecklistAnswer.WARNING);
        assertThat(plausibility.details())
                .anyMatch(line -> line.startsWith("beyond the usual: largest category NSI: "))
                .anyMatch(line -> line.contains("moved since preliminary run 1"))
                .anyMatch(line -> line.contains("reassigned, typically at most 10"));
    }

    @Test
    void the_ordinary_year_is_plausible_and_says_what_was_measured() {
        ChecklistItem plausibility = item(desk.bo(d -> d.checklist(amended)), ChecklistPoint.PLAUSIBILITY);
        assertThat(plausibility.answer()).isEqualTo(ChecklistAnswer.PASSED);
        assertThat(plausibility.details()).contains("2 districts reassigned, typically at most 10");
    }

    private static ChecklistItem item(Checklist checklist, ChecklistPoint point) {
        return checklist.items().stream()
                .filter(i -> i.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
