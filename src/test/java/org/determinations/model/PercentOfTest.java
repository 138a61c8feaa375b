package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a whole held against a percentage without rounding. */
class PercentOfTest {

    @ParameterizedTest
    @CsvSource({
        "1, 20, 5, false",
        "1, 19, 5, true",
        "1, 21, 5, false",
        "51, 1000, 5.1, false",
        "52, 1000, 5.1, true",
        "0, 10, 0, false",
        "1, 10, 0, true",
        "1, 0, 0, false",
        "0, 0, 0, false",
        "3, 2, 100, true",
    })
    void equality_is_not_more_and_a_part_of_nothing_never_is(long part, long whole, BigDecimal percent, boolean more) {
        assertThat(PercentOf.isMoreThan(part, whole, percent)).isEqualTo(more);
    }
}
