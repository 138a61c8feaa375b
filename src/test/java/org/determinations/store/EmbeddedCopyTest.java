package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedCopyTest {
    @ParameterizedTest
    @CsvSource({
        "16777215, 0, false",
        "16777216, 39, true",
        "16777216, 40, false",
        "16777216, 41, false",
        "17000000000, 39, true"
    })
    void a_large_file_of_which_less_than_two_fifths_are_used_is_written_anew(long bytes, int used, boolean unused) {
        assertThat(EmbeddedCopy.isMostlyUnused(bytes, used)).isEqualTo(unused);
    }
}
