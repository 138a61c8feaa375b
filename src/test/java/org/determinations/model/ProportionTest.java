package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        "949, 1000, 95, -1",
        "950, 1000, 95, 0",
        "950, 1000, 95.0, 0",
        "951, 1000, 95, 1",
        "0, 3, 0, 0",
        "2000000000, 2000000000, 100, 0",
        "1999999999, 2000000000, 100, -1"
    })
    void a_share_is_compared_with_a_percentage_exactly(int part, int whole, String percent, int order) {
        assertThat(new Proportion(part, whole).compareToPercent(new BigDecimal(percent)))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 66.7, true",
        "2, 3, 66.67, true",
        "2, 3, 66.66, false",
        "2, 3, 67, true",
        "1, 3, 33, true",
        "1, 3, 34, false",
        "1, 8, 12, false",
        "1, 8, 13, true",
        "1, 16, 6.3, true",
        "1, 16, 6.2, false",
        "4, 4, 100, true",
        "4, 4, 99.9, false"
    })
    void a_printed_percentage_may_be_rounded_to_its_own_places(int part, int whole, String printed, boolean rounds) {
        assertThat(new Proportion(part, whole).roundsTo(new BigDecimal(printed)))
                .isEqualTo(rounds);
    }

    @Test
    void counts_are_said_in_words() {
        assertThat(new Proportion(15, 16).text()).isEqualTo("15 of 16");
    }

    @Test
    void nobody_counted_is_no_share_and_counts_are_not_negative() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(-1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 of 5");
        assertThat(new Proportion(0, 1).compareToPercent(BigDecimal.ONE)).isNegative();
    }
}
