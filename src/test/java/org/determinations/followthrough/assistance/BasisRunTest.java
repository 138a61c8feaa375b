package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must come before a plan is signed, by the run that it rests on and what came after that. */
class BasisRunTest {
    private static final String AGAIN = ". Propose it again: it can be signed when it rests on a run that is released.";

    private static RunHeader run(int number) {
        return RunHeaderDraft.of(number, Stage.OFFICIAL, Planned.day("2012-09-19"))
                .header();
    }

    private static String lacking(ReleaseState state, Optional<ReleaseState> later) {
        return new BasisRun(
                        run(4),
                        state,
                        Planned.determined(1, "MR"),
                        Optional.empty(),
                        later.map(of -> new BasisRun.Later(run(7), of, Optional.empty())))
                .lacking();
    }

    @ParameterizedTest
    @CsvSource({"COMPUTED", "APPROVED"})
    void the_newest_run_is_released_first(ReleaseState state) {
        assertThat(lacking(state, Optional.empty()))
                .isEqualTo("It can be signed when run 4, on which it rests, is released.");
    }

    @ParameterizedTest
    @CsvSource({"COMPUTED, computed", "APPROVED, approved", "SUPERSEDED, superseded", "WITHDRAWN, withdrawn"})
    void a_run_that_another_came_after_is_released_no_more(ReleaseState state, String word) {
        for (ReleaseState later : List.of(ReleaseState.COMPUTED, ReleaseState.RELEASED)) {
            assertThat(lacking(state, Optional.of(later)))
                    .isEqualTo("Run 4, on which it rests, is " + word + ", and run 7 came after it" + AGAIN);
        }
    }

    @ParameterizedTest
    @CsvSource({"SUPERSEDED, superseded", "WITHDRAWN, withdrawn"})
    void a_run_that_was_taken_back_needs_another_one(ReleaseState state, String word) {
        assertThat(lacking(state, Optional.empty())).isEqualTo("Run 4, on which it rests, is " + word + AGAIN);
    }

    @ParameterizedTest
    @CsvSource({"COMPUTED", "RELEASED"})
    void of_a_released_run_nothing_is_lacking(ReleaseState later) {
        assertThat(lacking(ReleaseState.RELEASED, Optional.empty())).isEmpty();
        assertThat(lacking(ReleaseState.RELEASED, Optional.of(later))).isEmpty();
    }
}
