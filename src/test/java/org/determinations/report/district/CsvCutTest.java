package org.determinations.report.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.model.DistrictCode;
import org.junit.jupiter.api.Test;

/** What is cut out of a released table: the header and one district's rows, sign for sign. */
class CsvCutTest {
    private static final DistrictCode OWN = new DistrictCode("09010000");

    @Test
    void the_header_and_every_row_of_the_district_stay_as_they_are() {
        assertThat(CsvCut.of("code,name\n09010000,\"Alder, Mills\"\n09020000,Birch\n09010000,again\n", OWN))
                .isEqualTo("code,name\n09010000,\"Alder, Mills\"\n09010000,again\n");
    }

    @Test
    void a_line_within_a_cell_of_another_district_is_none_of_its_rows() {
        assertThat(CsvCut.of("code,note\n09020000,\"said \"\"so\"\"\n09010000,secret\"\n09010000,own\n", OWN))
                .isEqualTo("code,note\n09010000,own\n");
    }

    @Test
    void a_longer_code_is_another_one_and_a_last_row_needs_no_line_end() {
        assertThat(CsvCut.of("code,note\n090100001,other\n09010000,own", OWN)).isEqualTo("code,note\n09010000,own");
        assertThat(CsvCut.of("code,note\n", OWN)).isEqualTo("code,note\n");
    }
}
