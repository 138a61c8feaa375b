package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program knows of an indicator by its number. */
class SppIndicatorsTest {

    @Test
    void one_that_is_not_published_for_districts_comes_before_all_others_by_its_number() {
        assertThat(Stream.of("14", "4B", "2", "18", "1", "17", "11").sorted(SppIndicators.IN_ORDER))
                .containsExactly("17", "18", "1", "2", "4B", "11", "14");
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "11, true", "12, true", "13, true", "14, true", "1, false", "4B, false"})
    void the_year_beside_a_value_is_that_of_its_cohort_but_for_indicator_7(String indicator, boolean described) {
        assertThat(SppIndicators.namesYearDescribed(indicator)).isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "13, true", "14, false"})
    void rates_of_compliance_are_11_to_13(String indicator, boolean compliance) {
        assertThat(SppIndicators.isComplianceRate(indicator)).isEqualTo(compliance);
    }

    @ParameterizedTest
    @CsvSource({"4A, false, false", "4B, true, true", "9, false, true", "10, false, true", "11, false, false"})
    void practices_are_asked_for_4b_alone_and_three_are_said_in_words(
            String indicator, boolean practices, boolean inWords) {
        assertThat(SppIndicators.asksForPractices(indicator)).isEqualTo(practices);
        assertThat(SppIndicators.isInWords(indicator)).isEqualTo(inWords);
    }
}
