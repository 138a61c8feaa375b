package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals shown beside the score interval: the limits noted with the cases of {@code dispro-ci.csv}, and the edges. */
class OtherIntervalsTest {
    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");

    private static OtherIntervals intervals(long a, long n, long b, long m, String confidence) {
        return new OtherIntervals(new OutcomeCount(a, n), new OutcomeCount(b, m), new BigDecimal(confidence));
    }

    private static OtherIntervals intervals(long a, long n, long b, long m) {
        return new OtherIntervals(new OutcomeCount(a, n), new OutcomeCount(b, m), NINETY_FIVE);
    }

    private static void close(Limits actual, double low, double high) {
        assertThat(actual.low()).isCloseTo(low, within(1e-8));
        assertThat(actual.high()).isCloseTo(high, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "736, 3200, 312, 2400, 1.56701863, 1.99753688, 1.56580240, 1.99561271",
        "12, 40, 30, 160, 0.90229118, 2.83722156, 0.92700887, 2.84561724",
        "22, 60, 95, 540, 1.42623109, 3.04574312, 1.44715872, 3.06141901",
        "1, 30, 120, 900, 0.03613474, 1.72963768, 0.07651717, 1.76529498",
        "16320, 96000, 9800, 140000, 2.37177987, 2.48672284, 2.37172900, 2.48666667",
        "316, 6224, 906, 45810, 2.26485543, 2.90977025, 2.26722502, 2.91231473"
    })
    void katz_and_adjusted_log_agree_with_the_noted_limits(
            long a, long n, long b, long m, double low, double high, double adjustedLow, double adjustedHigh) {
        close(intervals(a, n, b, m).katz(), low, high);
        close(intervals(a, n, b, m).adjustedLog(), adjustedLow, adjustedHigh);
    }

    /** Odds ratio 12 x 130 / (28 x 30), error of its logarithm the root of 1/12 + 1/28 + 1/30 + 1/130. */
    @Test
    void woolf_takes_the_odds_of_both_groups() {
        close(intervals(12, 40, 30, 160).woolfOdds(), 0.84778700, 4.06821474);
    }

    /** Newcombe (Statistics in Medicine 17, 1998, 873-890), table II, methods 10 and 5, four places; the last two by another program. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339, 0.0528, 0.3382",
        "9, 10, 3, 10, 0.1705, 0.8090, 0.1700, 0.8406",
        "6, 7, 2, 7, 0.0582, 0.8062, 0.0342, 0.8534",
        "5, 56, 0, 29, -0.0381, 0.1926, -0.0326, 0.1933",
        "0, 10, 0, 20, -0.1611, 0.2775, -0.1658, 0.2844",
        "0, 10, 0, 10, -0.2775, 0.2775, -0.2879, 0.2879",
        "10, 10, 0, 20, 0.6791, 1.0000, 0.7156, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000, 0.6636, 1.0000",
        "7, 34, 1, 34, 0.0189, 0.3404, 0.0270, 0.3453",
        "736, 3200, 312, 2400, 0.0800, 0.1197, 0.0800, 0.1198"
    })
    void difference_by_newcombe_and_by_score_is_as_published(
            long a, long n, long b, long m, double low, double high, double scoreLow, double scoreHigh) {
        Limits newcombe = intervals(a, n, b, m).newcombeDifference();
        assertThat(newcombe.low()).isCloseTo(low, within(5.1e-5));
        assertThat(newcombe.high()).isCloseTo(high, within(5.1e-5));
        Limits score = intervals(a, n, b, m).scoreDifference();
        assertThat(score.low()).isCloseTo(scoreLow, within(5.1e-5));
        assertThat(score.high()).isCloseTo(scoreHigh, within(5.1e-5));
    }

    @Test
    void difference_without_confidence_is_the_difference_and_with_certainty_all_there_can_be() {
        close(intervals(12, 40, 30, 160, "0").newcombeDifference(), 0.1125, 0.1125);
        close(intervals(12, 40, 30, 160, "0").scoreDifference(), 0.1125, 0.1125);
        close(intervals(12, 40, 30, 160, "1").scoreDifference(), -1, 1);
    }

    /** 7.5 x 33.5 / (1.5 x 27.5), error the root of 1/7.5 + 1/27.5 + 1/1.5 + 1/33.5; printed as 0.98 to 38 by Fagerland and others. */
    @Test
    void gart_adds_half_a_student_to_every_cell() {
        Limits gart = intervals(7, 34, 1, 34).gartOdds();
        assertThat(gart.low()).isCloseTo(0.98279605, within(1e-7));
        assertThat(gart.high()).isCloseTo(37.748599, within(1e-5));
        assertThat(intervals(0, 30, 5, 30).gartOdds().finite()).isTrue();
    }

    @Test
    void katz_without_confidence_is_the_ratio_itself() {
        close(intervals(12, 40, 30, 160, "0").katz(), 1.6, 1.6);
    }

    @Test
    void katz_has_only_the_limit_that_a_zero_leaves() {
        Limits nobodyInComparison = intervals(3, 40, 0, 160).katz();
        assertThat(nobodyInComparison.low()).isNaN();
        assertThat(nobodyInComparison.high()).isEqualTo(Double.POSITIVE_INFINITY);
        Limits nobodyInFocus = intervals(0, 40, 3, 160).katz();
        assertThat(nobodyInFocus.low()).isZero();
        assertThat(nobodyInFocus.high()).isNaN();
        Limits nobody = intervals(0, 40, 0, 160).katz();
        assertThat(nobody.low()).isZero();
        assertThat(nobody.high()).isNaN();
    }

    @Test
    void limits_are_finite_only_when_both_are() {
        assertThat(new Limits(0.5, 2).finite()).isTrue();
        assertThat(new Limits(0.5, Double.POSITIVE_INFINITY).finite()).isFalse();
        assertThat(new Limits(Double.NaN, 2).finite()).isFalse();
    }

    /** A true ratio of 0 allows no focal student with the outcome at all. */
    @Test
    void one_focal_student_refutes_a_ratio_of_zero() {
        assertThat(ScoreInterval.koopman(new OutcomeCount(1, 40), new OutcomeCount(30, 160))
                        .statistic(0))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ScoreInterval.koopman(new OutcomeCount(0, 40), new OutcomeCount(30, 160))
                        .statistic(0))
                .isZero();
    }
}
