package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;

/** How few students change a status, worked by hand in each direction. The focal group has 60 of 240 with the outcome. */
class SensitivityCasesTest {
    private static final OutcomeCount FOCAL = new OutcomeCount(60, 240);

    private static MeasureResult judged(long outcome, long students, long stateOutcome, long stateStudents) {
        return judged(FOCAL, outcome, students, stateOutcome, stateStudents);
    }

    private static MeasureResult judged(
            OutcomeCount focal, long outcome, long students, long stateOutcome, long stateStudents) {
        OutcomeCount comparison = new OutcomeCount(outcome, students);
        OutcomeCount state = new OutcomeCount(stateOutcome, stateStudents);
        return new MeasureCalculator(SampleParameters.standard())
                .evaluate(
                        new MeasureSubject(RandomState.district(0), RandomState.YEAR),
                        MeasureKey.lowIncome(MeasureKind.A1),
                        new MeasureInput(focal, comparison, focal, state));
    }

    private static void changes(MeasureResult result, MeasureStatus status, long students) {
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.sensitivity().orElseThrow().studentsToChange()).hasValue(students);
    }

    /** Ratio 1.94; 17 of 140 would make it 2.06, while the focal group would need two more students. */
    @Test
    void one_fewer_in_the_comparison_group_raises_the_ratio() {
        changes(judged(18, 140, 200, 1600), MeasureStatus.WATCH, 1);
    }

    /** Ratio 3.5 at the smallest group allowed; one fewer, and the State's 100 of 800 make it 2. */
    @Test
    void one_fewer_at_the_minimum_turns_to_the_state() {
        changes(judged(10, 140, 100, 800), MeasureStatus.HIGH_CONCERN, 1);
    }

    /** The same, but the State has the same risk: 12 of 140 make it 2.92, 11 leave it at 3.18. */
    @Test
    void the_state_may_leave_the_status_as_it_is() {
        changes(judged(10, 140, 100, 1400), MeasureStatus.HIGH_CONCERN, 2);
    }

    /** Ratio 4.17 against the State; with two more at home the district's own 10 of 140 make it 3.5, with four 2.92. */
    @Test
    void more_at_home_turn_from_the_state_to_the_district() {
        changes(judged(8, 140, 60, 1000), MeasureStatus.HIGH_CONCERN, 4);
    }

    /** Twenty students can never be compared with; 53 of 240 make it 1.996, 54 leave it at 2.03. */
    @Test
    void a_group_at_home_that_stays_too_small_changes_nothing() {
        changes(judged(8, 20, 104, 940), MeasureStatus.CONCERN, 7);
    }

    /** 10 of 40 against 50 of 200, ratio 1: one fewer in the focal group is below the minimum and judged no more. */
    @Test
    void one_fewer_at_the_minimum_of_the_focal_group_ends_the_judgement() {
        changes(judged(new OutcomeCount(10, 40), 50, 200, 100, 400), MeasureStatus.NO_CONCERN, 1);
    }
}
