package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Koopman's interval where it can be solved by hand, and where two large numbers nearly cancel. */
class ScoreIntervalTest {
    private static final double NINETY_FIVE_SQUARED = 3.841458820694124;

    private static Limits koopman(long a, long n, long b, long m, String confidence) {
        return ScoreInterval.koopman(new OutcomeCount(a, n), new OutcomeCount(b, m))
                .limits(new BigDecimal(confidence));
    }

    /**
     * When everybody has the outcome, the most likely risks under a ratio above 1 are 1 and 1/phi: the squared statistic is
     * m (phi - 1), so the upper limit is 1 + z²/m; below 1 it is n (1/phi - 1), so the lower limit is 1/(1 + z²/n).
     */
    @ParameterizedTest
    @CsvSource({"10, 10", "30, 800", "1, 50539", "3, 904294", "96000, 140000", "1000000, 1"})
    void everybody_on_both_sides_has_limits_in_closed_form(long n, long m) {
        Limits limits = koopman(n, n, m, m, "0.95");
        assertThat(limits.low()).isCloseTo(1 / (1 + NINETY_FIVE_SQUARED / n), within(1e-12));
        double high = 1 + NINETY_FIVE_SQUARED / m;
        assertThat(limits.high()).isCloseTo(high, within(1e-12 * high));
    }

    /** Limits found with forty digits by another program. */
    @ParameterizedTest
    @CsvSource({
        "7, 34, 1, 34, 0.95, 1.22085285351, 42.5757176098",
        "30, 30, 400, 800, 0.95, 1.76572861678, 2.14852637428",
        "29, 30, 799, 800, 0.95, 0.834330962119, 0.995556343933",
        "99999, 100000, 299998, 300000, 0.99, 0.999921335309, 1.00002552054"
    })
    void limits_agree_with_another_program(long a, long n, long b, long m, String confidence, double low, double high) {
        Limits limits = koopman(a, n, b, m, confidence);
        assertThat(limits.low()).isCloseTo(low, within(1e-9 * Math.max(1, low)));
        assertThat(limits.high()).isCloseTo(high, within(1e-9 * Math.max(1, high)));
    }

    @Test
    void without_confidence_the_limits_are_the_ratio_also_where_that_is_infinite() {
        assertThat(koopman(6, 9, 0, 2, "0")).isEqualTo(new Limits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(koopman(6, 9, 1, 2, "0").low()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(koopman(0, 9, 1, 2, "0")).isEqualTo(new Limits(0, 0));
    }
}
