package org.determinations.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars of the first sheet: none for nothing, at least one sign for one district, the longest for the most. */
class GlanceRowsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 400, 0",
        "1, 400, 1",
        "12, 400, 1",
        "13, 400, 1",
        "24, 400, 1",
        "25, 400, 2",
        "200, 400, 12",
        "400, 400, 24",
        "5, 0, 0"
    })
    void a_bar_is_as_long_as_its_share_of_the_largest(int districts, int most, int signs) {
        assertThat(GlanceRows.bar(districts, most)).hasSize(signs);
    }
}
