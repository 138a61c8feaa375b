package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios without rounding: in lowest terms, held against thresholds, rounded only when they are printed. */
class ExactRatioTest {

    @ParameterizedTest
    @CsvSource({"6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -5, 0/1", "23, 13, 23/13"})
    void a_ratio_stands_in_lowest_terms_with_its_sign_above(long numerator, long denominator, String text) {
        ExactRatio ratio = ExactRatio.of(numerator, denominator);
        assertThat(ratio.text()).isEqualTo(text);
        assertThat(ratio).hasToString(text);
        assertThat(ratio.isZero()).isEqualTo(numerator == 0);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1/2", "2.50, 5/2", "3, 3/1", "3E+2, 300/1", "-0.125, -1/8", "0.0, 0/1"})
    void a_decimal_is_taken_exactly(BigDecimal decimal, String text) {
        assertThat(ExactRatio.of(decimal).text()).isEqualTo(text);
    }

    @Test
    void it_is_reckoned_exactly() {
        ExactRatio half = ExactRatio.of(1, 2);
        ExactRatio third = ExactRatio.of(1, 3);
        assertThat(half.plus(third).text()).isEqualTo("5/6");
        assertThat(third.minus(half).text()).isEqualTo("-1/6");
        assertThat(third.minus(half).absolute().text()).isEqualTo("1/6");
        assertThat(half.times(third).text()).isEqualTo("1/6");
        assertThat(third.times(6).text()).isEqualTo("2/1");
        assertThat(half.dividedBy(third).text()).isEqualTo("3/2");
        assertThat(new ExactRatio(BigInteger.TWO, BigInteger.TEN)).isEqualTo(ExactRatio.of(1, 5));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> ExactRatio.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a ratio over zero");
        assertThatThrownBy(() -> ExactRatio.ONE.dividedBy(ExactRatio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** Two thirds are below 0.67 and above 0.66, a half is at 0.5. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 0.67, -1, false, false",
        "2, 3, 0.66, 1, true, true",
        "1, 2, 0.50, 0, true, false",
        "-1, 2, -0.5, 0, true, false",
        "-1, 2, -0.49, -1, false, false"
    })
    void it_is_below_at_or_above_a_threshold(
            long numerator, long denominator, BigDecimal threshold, int order, boolean atLeast, boolean above) {
        ExactRatio ratio = ExactRatio.of(numerator, denominator);
        assertThat(Integer.signum(ratio.compareTo(threshold))).isEqualTo(order);
        assertThat(Integer.signum(ratio.compareTo(ExactRatio.of(threshold)))).isEqualTo(order);
        assertThat(ratio.isAtLeast(threshold)).isEqualTo(atLeast);
        assertThat(ratio.isAbove(threshold)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 0.33", "2, 3, 2, 0.67", "1, 8, 2, 0.13", "-1, 8, 2, -0.13", "5, 1, 0, 5", "1, 2, 0, 1"})
    void it_is_rounded_half_up_when_it_is_printed(long numerator, long denominator, int places, String printed) {
        assertThat(ExactRatio.of(numerator, denominator).decimal(places)).isEqualTo(new BigDecimal(printed));
    }
}
