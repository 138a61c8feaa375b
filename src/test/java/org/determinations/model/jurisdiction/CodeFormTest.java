package org.determinations.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormTest {
    private static final CodeForm MASSACHUSETTS = ShippedJurisdiction.codes();
    private static final CodeForm COLUMBIA = columbia().codes();

    private static Jurisdiction columbia() {
        Path folder = ShippedPolicies.root().resolve("src/test/resources/jurisdictions");
        return new JurisdictionFiles(folder).read(Optional.of("columbia"));
    }

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
        "40001100, 40001100, false",
        "40001110, '', true",
        "39991100, '', true",
        "89999000, 89999000, false",
        "90001000, '', true",
        "90010000, 90010000, false",
        "00000000, '', false",
        "0, '', false",
        "003500000, '', false",
        "-35, '', false",
        "35-, '', false",
        "0035-0000, '', false",
        "0035000A, '', false",
    })
    void in_massachusetts_a_district_has_four_digits_of_its_own_and_up_to_six_where_the_code_begins_with_4_to_8(
            String text, String code, boolean school) {
        assertThat(MASSACHUSETTS.parse(text).map(DistrictCode::digits).orElse(""))
                .isEqualTo(code);
        assertThat(MASSACHUSETTS.isSchool(text)).isEqualTo(school);
    }

    @ParameterizedTest
    @CsvSource({
        "01-001, 01-001, false",
        "01001, 01-001, false",
        "1001, 01-001, false",
        "1-001, 01-001, false",
        "7, 00-007, false",
        "100-1, '', false",
        "01-001-02, '', true",
        "00-000, '', false",
        "0, '', false",
        "123456, '', false",
        "01 001, '', false",
    })
    void a_lost_zero_and_a_lost_hyphen_are_put_back_and_nothing_else_is_guessed(
            String text, String code, boolean school) {
        assertThat(COLUMBIA.parse(text).map(DistrictCode::digits).orElse("")).isEqualTo(code);
        assertThat(COLUMBIA.isSchool(text)).isEqualTo(school);
    }

    @Test
    void reserved_codes_are_no_unit() {
        assertThat(List.of("00000000", "0000", "0")).allMatch(MASSACHUSETTS::isState);
        assertThat(List.of("9999", "99990000", "99999999")).allMatch(MASSACHUSETTS::isTotal);
        assertThat(List.of("999900", "99", "00350000")).noneMatch(MASSACHUSETTS::isTotal);
        assertThat(List.of("00-000", "00000", "0")).allMatch(COLUMBIA::isState);
        assertThat(COLUMBIA.isTotal("99-999")).isTrue();
    }

    @Test
    void only_a_whole_code_is_taken_where_cells_may_have_moved() {
        assertThat(MASSACHUSETTS.parseWhole("35")).isEmpty();
        assertThat(MASSACHUSETTS.parseWhole("00000000")).isEmpty();
        assertThat(MASSACHUSETTS.parseWhole("00350000")).contains(new DistrictCode("00350000"));
        assertThat(COLUMBIA.parseWhole("1-001")).isEmpty();
        assertThat(COLUMBIA.parseWhole("01-001")).contains(new DistrictCode("01-001"));
    }

    @Test
    void a_school_begins_like_its_unit() {
        DistrictCode boston = new DistrictCode("00350000");
        assertThat(MASSACHUSETTS.isSchoolOf("00350505", boston)).isTrue();
        assertThat(MASSACHUSETTS.isSchoolOf("00360505", boston)).isFalse();
        assertThat(MASSACHUSETTS.isSchoolOf("0035", boston)).isFalse();
        assertThat(MASSACHUSETTS.start(boston)).isEqualTo("0035");
        assertThat(COLUMBIA.isSchoolOf("01-001-02", new DistrictCode("01-001"))).isTrue();
        assertThat(COLUMBIA.isSchoolOf("01-002-02", new DistrictCode("01-001"))).isFalse();
    }

    @Test
    void whole_codes_are_found_in_a_sentence() {
        assertThat(MASSACHUSETTS.unitsIn("districts 00350000, 00350505 and x40001000; 1003500001 is none"))
                .containsExactly("00350000", "40001000");
        assertThat(COLUMBIA.unitsIn("LEA 01-001 and its school 02-001-03")).containsExactly("01-001");
        assertThat(COLUMBIA.unitOf("02-001-03", COLUMBIA.ending(List.of("02-001"))))
                .isEqualTo("02-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "0035/000", "003500001", "-1", "ab"})
    void what_cannot_be_part_of_a_file_name_or_is_too_long_for_the_store_is_no_code(String text) {
        assertThatThrownBy(() -> new DistrictCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "{from}-{to2}, 2012-13",
        "SY{to2}, SY13",
        "{from}-{to}, 2012-2013",
        "{to}, 2013",
        "{from2}/{to2}, 12/13",
    })
    void a_school_year_is_read_and_written_as_the_jurisdiction_does(String form, String text) {
        YearForm years = YearForm.find(form).orElseThrow();
        assertThat(years.text(new SchoolYear(2012))).isEqualTo(text);
        assertThat(years.parse(text)).contains(new SchoolYear(2012));
        assertThat(years.parse("2012-13")).contains(new SchoolYear(2012));
        assertThat(years.parse("2012-14")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SY", "{to}-{to2}", "{from}{to}", "{from}.*", "{year}"})
    void a_form_that_names_no_year_is_none(String form) {
        assertThat(YearForm.find(form)).isEmpty();
    }

    @Test
    void years_that_do_not_follow_each_other_or_no_calendar_has_are_no_school_year() {
        assertThat(YearForm.find("{from}-{to}").orElseThrow().parse("2012-2014"))
                .isEmpty();
        assertThat(YearForm.find("{to}").orElseThrow().parse("1900")).isEmpty();
    }
}
