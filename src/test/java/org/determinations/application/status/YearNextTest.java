package org.determinations.application.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.junit.jupiter.api.Test;

/** The one thing to do next in a year, from how far its stages are. */
class YearNextTest {
    private static final List<String> CHANGED = List.of("levels.csv has changed");

    @Test
    void the_first_stage_that_waits_comes_first() {
        assertThat(next(at(Stage.PROVISIONAL, ReleaseState.COMPUTED), at(Stage.PRELIMINARY, ReleaseState.COMPUTED)))
                .isEqualTo("APPROVE PROVISIONAL");
        assertThat(next(at(Stage.PROVISIONAL, ReleaseState.RELEASED), at(Stage.PRELIMINARY, ReleaseState.APPROVED)))
                .isEqualTo("RELEASE PRELIMINARY");
        assertThat(next(at(Stage.PROVISIONAL, ReleaseState.RELEASED), notRun(Stage.PRELIMINARY)))
                .isEqualTo("COMPUTE PRELIMINARY");
        assertThat(next(at(Stage.OFFICIAL, ReleaseState.WITHDRAWN))).isEqualTo("WITHDRAWN OFFICIAL");
    }

    @Test
    void what_a_later_release_has_overtaken_is_left_alone() {
        assertThat(next(at(Stage.PROVISIONAL, ReleaseState.COMPUTED), at(Stage.OFFICIAL, ReleaseState.RELEASED)))
                .isEqualTo("NOTHING");
        assertThat(next(notRun(Stage.PROVISIONAL), at(Stage.OFFICIAL, ReleaseState.RELEASED), notRun(Stage.SECONDARY)))
                .isEqualTo("COMPUTE SECONDARY");
    }

    @Test
    void an_official_run_is_amended_after_the_analysis_that_rests_on_the_one_before_is_released() {
        assertThat(next(at(Stage.OFFICIAL, ReleaseState.COMPUTED), at(Stage.SECONDARY, ReleaseState.RELEASED)))
                .isEqualTo("APPROVE OFFICIAL");
        assertThat(next(
                        at(Stage.PRELIMINARY, ReleaseState.COMPUTED),
                        at(Stage.OFFICIAL, ReleaseState.RELEASED),
                        at(Stage.SECONDARY, ReleaseState.RELEASED)))
                .isEqualTo("NOTHING");
    }

    @Test
    void what_is_unfinished_or_out_of_date_is_computed_before_anybody_approves_it() {
        Optional<ReleaseState> computed = Optional.of(ReleaseState.COMPUTED);
        assertThat(next(stage(Stage.OFFICIAL, computed, CHANGED, List.of()))).isEqualTo("COMPUTE_AGAIN OFFICIAL");
        assertThat(next(stage(Stage.OFFICIAL, computed, CHANGED, List.of("run 5 is running"))))
                .isEqualTo("FINISH OFFICIAL");
        assertThat(next(stage(Stage.OFFICIAL, Optional.of(ReleaseState.RELEASED), CHANGED, List.of())))
                .as("a file corrected after the release becomes an amendment")
                .isEqualTo("COMPUTE_AGAIN OFFICIAL");
    }

    @Test
    void a_year_without_a_stage_begins_with_its_first_file() {
        assertThat(next()).isEqualTo("BEGIN");
    }

    private static String next(StageStanding... stages) {
        YearNext next = YearNext.of(new CycleStanding(new SchoolYear(2012), List.of(stages)));
        return next.kind() + next.stage().map(stage -> " " + stage).orElse("");
    }

    private static StageStanding at(Stage stage, ReleaseState state) {
        return stage(stage, Optional.of(state), List.of(), List.of());
    }

    private static StageStanding notRun(Stage stage) {
        return stage(stage, Optional.empty(), List.of(), List.of());
    }

    private static StageStanding stage(
            Stage stage, Optional<ReleaseState> state, List<String> outOfDate, List<String> unfinished) {
        return new StageStanding(
                stage,
                Optional.empty(),
                state.map(of ->
                        RunHeaderDraft.of(1, stage, LocalDate.of(2012, 9, 19)).header()),
                state,
                outOfDate,
                unfinished,
                Optional.empty());
    }
}
