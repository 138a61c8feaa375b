package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.CorrectionFolder;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.CycleStatus;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The amendment of the practice year, 90230000 from Level 3 to Level 2, was released and is withdrawn: the correction still counts. */
class WithdrawnReleaseTest {
    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;
    private int amended;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void withdraw() throws IOException {
        desk = ReleasedPractice.at(scratch, TestServer.H2);
        cycle = scratch.resolve("cycle");
        held.hold(desk.installation().home());
        amended = runner().correct(cycle, false).report().run().number();
        desk.approved(amended);
        desk.bo(d -> d.amend(amended, "a report was accepted after the release"));
        desk.bo(d -> d.withdraw(amended, "an appeal was upheld"));
    }

    private StageRunner runner() {
        return new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), line -> {});
    }

    @Test
    void the_official_stage_without_the_correction_is_refused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> runner().run(Stage.OFFICIAL, cycle, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(IssueCode.CORRECTIONS_IN_FORCE);
        assertThat(refusal.issues().get(0).line())
                .contains("run " + amended + " was released with the corrections of amendment/");
    }

    @Test
    void correct_applies_the_amendment_in_a_run_that_can_be_released() {
        StageOutcome again = runner().correct(cycle, false);
        assertThat(again.alreadyDone()).isFalse();
        assertThat(again.report().run().stage()).isEqualTo(Stage.OFFICIAL);
        assertThat(again.report().run().number()).isEqualTo(amended + 1);
        assertThat(level("90230000", again.report().run().number())).isEqualTo("Level 2");
    }

    @Test
    void the_whole_cycle_and_the_folder_by_its_name_apply_it_too() {
        assertThat(runner().runAll(cycle, false))
                .filteredOn(outcome -> outcome.report().run().stage() == Stage.OFFICIAL)
                .extracting(StageOutcome::corrected)
                .containsExactly(true);
        assertThat(runner().correct(CorrectionFolder.AMENDMENT, cycle, false).alreadyDone())
                .isTrue();
    }

    @Test
    void an_amendment_waits_also_where_the_first_release_was_withdrawn() throws IOException {
        Desk other = ReleasedPractice.at(scratch.resolve("other"), TestServer.H2);
        other.bo(d -> d.withdraw(1, "a file was wrong"));
        Path folder = scratch.resolve("other/cycle");
        assertThat(official(other, folder).corrections()).contains("amendment");
        StageOutcome corrected =
                new StageRunner(other.as("Ann", Desk.AFTER), new SpringJobs(), line -> {}).correct(folder, false);
        assertThat(corrected.report().run().stage()).isEqualTo(Stage.OFFICIAL);
        assertThat(official(other, folder).corrections()).isEmpty();
    }

    @Test
    void what_was_released_last_is_what_the_next_release_is_held_against() throws IOException {
        TestInstallation.edit(cycle, "amendment/corrected-levels.csv", "Level 2", "Level 4");
        int later = runner().correct(cycle, false).report().run().number();
        ChecklistItem changes = item(desk.bo(d -> d.checklist(later)), ChecklistPoint.RELEASED_RESULTS);
        assertThat(changes.answer()).isEqualTo(ChecklistAnswer.WARNING);
        assertThat(changes.words())
                .isEqualTo("1 result of run " + amended + ", which was released last and is withdrawn, would change");
        assertThat(changes.details()).containsExactly("90230000 Ethosthaven: from Level 2, MRAR to Level 4, NI");
    }

    @Test
    void the_release_after_it_is_not_called_the_first_one() throws IOException {
        int later = runner().correct(cycle, false).report().run().number();
        desk.approved(later);
        ChecklistItem release = item(desk.bo(d -> d.checklist(later)), ChecklistPoint.EARLIER_RELEASE);
        assertThat(release.words()).isEqualTo("a release again: that of run " + amended + " was withdrawn");
        desk.bo(d -> d.release(later));
        String index = Files.readString(desk.installation().out().resolve("public/2012-13/index.html"));
        assertThat(List.of(index.split("first release", -1))).hasSize(2);
        assertThat(index).contains("released again after release-" + amended + " was withdrawn");
    }

    /** Two letters of one day and one name with two results would leave a district to guess which one holds. */
    @Test
    void a_district_whose_result_the_next_release_changes_is_told_which_letter_it_replaces() throws IOException {
        TestInstallation.edit(cycle, "amendment/corrected-levels.csv", "Level 2", "Level 4");
        int later = runner().correct(cycle, false).report().run().number();
        desk.released(later);
        RunHeader run = desk.stored(stores -> stores.runs().find(later).orElseThrow());
        Amendment told = desk.stored(stores -> ReleaseChain.before(stores, run, ZoneOffset.UTC))
                .orElseThrow();
        assertThat(told.reason()).isEqualTo("an appeal was upheld");
        assertThat(told.replaced().results().run().number()).isEqualTo(amended);
        assertThat(told.lastToldIn(new DistrictCode("90230000")).orElseThrow().amended())
                .isTrue();
        assertThat(told.lastToldIn(new DistrictCode("90390000")).orElseThrow().amended())
                .isFalse();
    }

    private static StageStanding official(Desk desk, Path folder) {
        try (CycleStatus status = CycleStatus.open(desk.as("Ann", Desk.AFTER))) {
            return status.of(folder).stages().stream()
                    .filter(stage -> stage.stage() == Stage.OFFICIAL)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String level(String district, int run) {
        return desk.stored(stores -> stores.determinations().list(run).stream()
                .filter(found -> found.district().equals(new DistrictCode(district)))
                .findFirst()
                .orElseThrow()
                .basisText());
    }

    private static ChecklistItem item(Checklist checklist, ChecklistPoint point) {
        return checklist.items().stream()
                .filter(i -> i.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
