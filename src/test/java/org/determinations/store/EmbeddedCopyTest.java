package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedCopyTest {
    @ParameterizedTest
    @CsvSource({
        "16777215, 0, 90000000000, false",
        "16777216, 39, 90000000000, true",
        "16777216, 40, 90000000000, false",
        "16777216, 41, 90000000000, false",
        "17000000000, 39, 90000000000, true",
        "20000000, 39, 40000001, true",
        "20000000, 39, 40000000, true",
        "20000000, 39, 39999999, false",
    })
    void a_large_file_of_which_less_than_two_fifths_are_used_is_written_anew_where_there_is_room(
            long bytes, int used, long room, boolean unused) {
        assertThat(EmbeddedCopy.isMostlyUnused(bytes, used, room)).isEqualTo(unused);
    }
}
