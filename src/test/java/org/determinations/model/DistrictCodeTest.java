package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictCodeTest {

    @ParameterizedTest
    @CsvSource({
        "00350000, 00350000, false",
        "350000, 00350000, false",
        "35, 00350000, false",
        "00350005, '', true",
        "00350100, '', true",
        "39991000, '', true",
        "40001000, 40001000, false",
        "4000, 40000000, false",
        "40001005, '', true",
        "40001100, '', true",
        "89999000, 89999000, false",
        "90001000, '', true",
        "90010000, 90010000, false",
        "00000000, '', false",
        "0035000A, '', false",
    })
    void a_district_has_four_digits_of_its_own_and_five_where_the_code_begins_with_4_to_8(
            String text, String code, boolean school) {
        assertThat(DistrictCode.parse(text).map(DistrictCode::digits).orElse(""))
                .isEqualTo(code);
        assertThat(DistrictCode.isSchool(text)).isEqualTo(school);
    }
}
