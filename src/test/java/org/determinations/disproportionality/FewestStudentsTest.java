package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fewest students that change a status, against the trial of one student after the other in each direction. */
class FewestStudentsTest {
    private static final int TRIALS = 400;

    private static MeasureResult judged(OutcomeCount focal, OutcomeCount comparison, OutcomeCount state) {
        return new MeasureCalculator(SampleParameters.standard())
                .evaluate(
                        new MeasureSubject(RandomState.district(0), RandomState.YEAR),
                        MeasureKey.lowIncome(MeasureKind.A1),
                        new MeasureInput(focal, comparison, focal, state));
    }

    private static OptionalLong productSays(MeasureResult result) {
        return result.sensitivity().orElseThrow().studentsToChange();
    }

    /** Tries one student, then two, and so on; knows nothing of bands, sizes or methods. */
    private static OptionalLong tried(OutcomeCount focal, OutcomeCount comparison, OutcomeCount state) {
        return LongStream.rangeClosed(1, Math.max(focal.students(), comparison.students()))
                .filter(k ->
                        differs(k, focal, f -> judged(moved(focal, f), comparison, state), focal, comparison, state)
                                || differs(
                                        k,
                                        comparison,
                                        c -> judged(focal, moved(comparison, c), state),
                                        focal,
                                        comparison,
                                        state))
                .findFirst();
    }

    private static boolean differs(
            long k,
            OutcomeCount group,
            LongFunction<MeasureResult> changed,
            OutcomeCount focal,
            OutcomeCount comparison,
            OutcomeCount state) {
        var status = judged(focal, comparison, state).status();
        return (group.outcome() >= k && changed.apply(-k).status() != status)
                || (group.others() >= k && changed.apply(k).status() != status);
    }

    private static OutcomeCount moved(OutcomeCount group, long by) {
        return new OutcomeCount(group.outcome() + by, group.students());
    }

    @ParameterizedTest
    @CsvSource({
        // The State's ratio is 2.26; two more at home and the district's own 10 of 140 make it 3.5, with five more
        // 2.33.
        "60/240, 8/140, 104/940, 2",
        "60/240, 9/140, 104/940, 1",
        "60/240, 7/140, 104/940, 3",
        // Turning to the district leaves it a high concern: four make it 2.92.
        "60/240, 8/140, 60/1000, 4",
        // Too few students at home, whatever their outcome.
        "60/240, 8/20, 104/940, 7",
        "60/240, 10/140, 100/800, 1",
        "60/240, 10/140, 100/1400, 2",
        "60/240, 18/140, 200/1600, 1",
        // No concern against the State, high concern at home.
        "40/200, 9/140, 400/1600, 1",
        "40/200, 0/140, 400/1600, 10",
    })
    void the_fewest_students_are_those_that_a_trial_finds(String ofFocal, String atHome, String ofState, long fewest) {
        OutcomeCount focal = counts(ofFocal);
        OutcomeCount comparison = counts(atHome);
        OutcomeCount state = counts(ofState);
        assertThat(tried(focal, comparison, state)).hasValue(fewest);
        assertThat(productSays(judged(focal, comparison, state))).hasValue(fewest);
    }

    private static OutcomeCount counts(String outcomeOfStudents) {
        String[] numbers = outcomeOfStudents.split("/");
        return new OutcomeCount(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    @Test
    void any_counts_give_what_a_trial_gives() {
        Random random = new Random(11);
        for (int i = 0; i < TRIALS; i++) {
            OutcomeCount focal = some(random, 10, 120);
            OutcomeCount comparison = some(random, 0, 90);
            OutcomeCount state = some(random, 10, 900);
            MeasureResult result = judged(focal, comparison, state);
            if (result.status().judged()) {
                assertThat(productSays(result))
                        .as(focal + " " + comparison + " " + state)
                        .isEqualTo(tried(focal, comparison, state));
            }
        }
    }

    private static OutcomeCount some(Random random, int least, int most) {
        int outcome = least + random.nextInt(random.nextBoolean() ? 15 : 30);
        return new OutcomeCount(outcome, Math.max(outcome, 30) + random.nextInt(most));
    }
}
