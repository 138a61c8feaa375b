package org.determinations.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.secondary.KnownMargin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    private static Parameter parameter(String value, ParameterUnit unit) {
        return new Parameter("threshold", value, unit, List.of("S1"), Confidence.DERIVED, "");
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 0, true",
        "PERCENT, 95.00, true",
        "PERCENT, 100, true",
        "PERCENT, 100.0, true",
        "PERCENT, 100.1, false",
        "PERCENT, -1, false",
        "PERCENT, '95 ', false",
        "PERCENT, '95,5', false",
        "YEARS, 0, true",
        "YEARS, 2, true",
        "YEARS, 02, false",
        "YEARS, 2.0, false",
        "DISTRICTS, -3, false",
        "FACTORS, two, false",
        "INDICATORS, '11, 12', true",
        "INDICATORS, 4B, true",
        "INDICATORS, '', false",
        "INDICATORS, '11,,12', false",
        "RATINGS, 'Not Implemented', true",
        "PUBLISHED_CODES, ' ', false",
        "ALIGNMENT, '1 = A, 2 = B, 3 = C, 4 = D, 5 = E', true",
        "ALIGNMENT, '1 = A, 2 = B, 3 = C, 4 = D', false",
        "ALIGNMENT, '1 = A, 3 = B, 2 = C, 4 = D, 5 = E', false"
    })
    void a_text_is_a_value_of_its_unit_or_not(ParameterUnit unit, String value, boolean reads) {
        assertThat(unit.reads(value)).isEqualTo(reads);
    }

    @Test
    void a_text_that_is_no_value_of_its_unit_is_no_parameter() {
        assertThatThrownBy(() -> parameter("101", ParameterUnit.PERCENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold: 101 is not a number from 0 to 100");
    }

    @Test
    void values_are_read_exactly() {
        assertThat(parameter("95.00", ParameterUnit.PERCENT).percent()).isEqualByComparingTo(new BigDecimal("95"));
        assertThat(parameter("95.00", ParameterUnit.PERCENT).use().value()).isEqualTo("95.00");
        assertThat(parameter("10", ParameterUnit.DISTRICTS).count()).isEqualTo(10);
        assertThat(parameter("9 ,  10", ParameterUnit.INDICATORS).words()).containsExactly("9", "10");
        assertThat(parameter("1 = A, 2 = B, 3 = C, 4 = D, 5 = E", ParameterUnit.ALIGNMENT)
                        .alignment())
                .containsEntry(1, new CategoryCode("A"))
                .containsEntry(5, new CategoryCode("E"))
                .hasSize(5);
    }

    @Test
    void a_word_is_named_whatever_its_capitals_and_blanks_and_never_by_a_part() {
        Parameter ratings = parameter("Not Implemented, 4B", ParameterUnit.RATINGS);
        assertThat(ratings.names("not implemented ")).isTrue();
        assertThat(ratings.names("4b")).isTrue();
        assertThat(ratings.names("4")).isFalse();
        assertThat(ratings.names("Implemented")).isFalse();
        assertThat(ratings.names("")).isFalse();
        Parameter indicators = parameter("9 ,  10", ParameterUnit.INDICATORS);
        assertThat(indicators.names("9")).isTrue();
        assertThat(indicators.names(" 10")).isTrue();
        assertThat(indicators.names("1")).isFalse();
        assertThat(indicators.names("9 ,  10")).isFalse();
    }

    @Test
    void no_accessor_reads_another_units_value() {
        Parameter percent = parameter("10", ParameterUnit.PERCENT);
        assertThatThrownBy(percent::count)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("threshold is of unit percent, not COUNT");
        assertThatThrownBy(percent::words).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(percent::alignment).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(parameter("10", ParameterUnit.YEARS)::percent).isInstanceOf(IllegalStateException.class);
    }

    /** Each accessor, a value of its unit, and what it reads. */
    @Test
    void every_form_is_read_by_its_own_accessor_and_refused_by_the_others() {
        Parameter percent = parameter("10", ParameterUnit.PERCENT);
        Parameter ratio = parameter("1.50", ParameterUnit.RATIO);
        Parameter shares = parameter("0.5, 0.95", ParameterUnit.SHARES);
        Parameter definitions = parameter("b = 2012-13, a = 2009-10", ParameterUnit.DEFINITIONS);
        assertThat(ratio.decimal()).isEqualByComparingTo("1.5");
        assertThat(parameter("0.95", ParameterUnit.SHARE).decimal()).isEqualByComparingTo("0.95");
        assertThat(shares.shares()).containsExactly(new BigDecimal("0.5"), new BigDecimal("0.95"));
        assertThat(parameter("at least", ParameterUnit.COMPARISON).includesEquality())
                .isTrue();
        assertThat(parameter("above", ParameterUnit.COMPARISON).includesEquality())
                .isFalse();
        assertThat(definitions.definitions().entrySet())
                .extracting(of -> of.getKey().text() + " " + of.getValue())
                .containsExactly("2009-10 a", "2012-13 b");
        assertThat(parameter("enrollment by race", ParameterUnit.PUBLISHED_MARGINS)
                        .margins())
                .containsExactly(KnownMargin.ENROLLMENT_BY_RACE);
        for (ThrowingCallable other : List.<ThrowingCallable>of(
                percent::decimal,
                percent::shares,
                percent::includesEquality,
                percent::definitions,
                () -> percent.names("10"),
                percent::margins,
                ratio::count)) {
            assertThatThrownBy(other)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("threshold is of unit ");
        }
    }

    @Test
    void an_explanation_gets_value_unit_source_and_confidence() {
        assertThat(parameter("2", ParameterUnit.YEARS).use())
                .isEqualTo(new ThresholdUse("threshold", "2", "years", Confidence.DERIVED, List.of("S1")));
    }

    @Test
    void units_are_found_by_their_words() {
        for (ParameterUnit unit : ParameterUnit.values()) {
            assertThat(ParameterUnit.find(unit.word())).contains(unit);
            assertThat(unit.allowed()).isNotBlank();
        }
        assertThat(ParameterUnit.find("furlongs")).isEmpty();
        assertThat(ParameterUnit.words())
                .startsWith("percent, years, districts")
                .contains("ratings");
    }
}
