package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;

/** The distance of two risk ratios in standard errors, worked by hand. */
class StateScoreTest {
    private static final OutcomeCount TWENTY = new OutcomeCount(20, 100);
    private static final OutcomeCount TEN = new OutcomeCount(10, 100);
    private static final OutcomeCount NOBODY = new OutcomeCount(0, 100);

    private static Optional<BigDecimal> z(
            OutcomeCount focal, OutcomeCount comparison, OutcomeCount otherFocal, OutcomeCount otherComparison) {
        return StateScore.z(focal, comparison, otherFocal, otherComparison, 6);
    }

    /** ln 2 over the root of 0.04 + 0.09 + 0.03 + 0.0225. */
    @Test
    void ratio_of_two_against_one_of_one() {
        assertThat(z(TWENTY, TEN, new OutcomeCount(30, 300), new OutcomeCount(40, 400)))
                .contains(new BigDecimal("1.622535"));
    }

    /** ln 2.4 - ln 3 over the root of 19/600 + 0.09 + 17/600 + 19/400. */
    @Test
    void ratio_below_the_other_is_negative() {
        assertThat(z(new OutcomeCount(24, 100), TEN, new OutcomeCount(30, 200), new OutcomeCount(20, 400)))
                .contains(new BigDecimal("-0.502112"));
    }

    @Test
    void equal_ratios_are_no_distance_apart() {
        assertThat(z(TWENTY, TEN, new OutcomeCount(40, 200), new OutcomeCount(30, 300)))
                .contains(new BigDecimal("0.000000"));
    }

    @Test
    void any_group_without_the_outcome_leaves_no_distance() {
        assertThat(z(NOBODY, TEN, TWENTY, TEN)).isEmpty();
        assertThat(z(TWENTY, NOBODY, TWENTY, TEN)).isEmpty();
        assertThat(z(TWENTY, TEN, NOBODY, TEN)).isEmpty();
        assertThat(z(TWENTY, TEN, TWENTY, NOBODY)).isEmpty();
    }

    @Test
    void everybody_everywhere_leaves_no_distance() {
        OutcomeCount everybody = new OutcomeCount(100, 100);
        assertThat(z(everybody, everybody, everybody, everybody)).isEmpty();
    }
}
