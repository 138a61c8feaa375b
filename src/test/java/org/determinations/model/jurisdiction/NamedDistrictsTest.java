package org.determinations.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDistrictsTest {

    @ParameterizedTest
    @CsvSource({
        "'40490000 40499000', 40499000, 40499000",
        "'40490000 40499000', 40499000, 40499005",
        "'40490000 40499000', 40490000, 40490005",
        "'42000000 42002000', 42002000, 42001000",
        "'90490000 90500000', 90490000, 90490000",
        "'90490000 90500000', 90490000, 90490505",
        "'90490000 90500000', 90490000, 90515123",
        "'90490000 90500000', 90490000, 2012091900350000",
        "'90490000 90500000', 90490000, A90500000",
        "'90490000 90500000', 90490000, 905000001",
        "'90490000 90500000', 90490000, 9050000",
    })
    void the_districts_own_code_a_school_of_it_and_what_is_no_code_of_the_run_name_nobody_else(
            String run, String own, String named) {
        assertThat(of(run).other("about " + named + ".", new DistrictCode(own))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'40490000 40499000', 40499000, 40490000",
        "'40490000 40499000', 40490000, 40499000",
        "'40490000 40499000', 40490000, 40499005",
        "'40490000 40499000', 40499000, 40490010",
        "'90490000 90500000', 90490000, 90500000",
        "'90490000 90500000', 90490000, 90500505",
        "'90490000 40499000', 90490000, 40499005",
    })
    void another_district_of_the_run_and_a_school_there_are_named_as_they_stand(String run, String own, String named) {
        assertThat(of(run).other("about " + own + " and " + named + ".", new DistrictCode(own)))
                .contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "levels.csv, ''",
        "levels-90500000.csv, 90500000",
        "levels_90500505.csv, 90500505",
        "levels-90510000.csv, ''"
    })
    void a_name_of_a_file_may_name_any_of_them(String name, String code) {
        assertThat(of("90490000 90500000").any(name).orElse("")).isEqualTo(code);
    }

    @Test
    void every_code_of_a_state_of_two_thousand_names_its_own_district_alone() {
        String run = String.join(
                " ", IntStream.range(40_001, 42_001).mapToObj(n -> n + "000").toList());
        NamedDistricts named = of(run);
        for (String code : run.split(" ")) {
            assertThat(named.other("District " + code, new DistrictCode(code))).isEmpty();
        }
    }

    /** Where codes are short, a year, a count and a word are no code; behind the word for a district they are one. */
    @ParameterizedTest
    @CsvSource({
        "indiana, 0015 2018, 'school year 2018-19, 2018 students of 0015', ''",
        "indiana, 0015 2018, as with corporation 2018, 2018",
        "indiana, 0015 2018, As with Corporations 2018 and others, 2018",
        "indiana, 0015 2018, 'district code: 2018', 2018",
        "indiana, 0015 2018, corporation 2019, ''",
        "indiana, 0015 2018, corporation 0015, ''",
        "indiana, 0015 2018, the school 2018-123, 2018-123",
        "indiana, 0015 2018, the school 0015-123 or 2019-123, ''",
        "franklin, 007 100, 100 percent, ''",
        "franklin, 007 100, LEA 100, 100",
        "federal, AL IN, IN SHORT: nobody, ''",
        "federal, AL IN, jurisdiction IN, IN",
        "federal, AL IN, jurisdiction in which, ''",
        "california, 1964659 1964660, as 1964660 has it, 1964660",
    })
    void a_code_no_longer_than_a_calendar_year_is_one_behind_the_word_for_a_district_alone(
            String jurisdiction, String run, String text, String code) {
        String own = run.split(" ")[0];
        assertThat(of(run, new JurisdictionFiles(ShippedJurisdiction.folder()).read(Optional.of(jurisdiction)))
                        .other(text, new DistrictCode(own))
                        .orElse(""))
                .isEqualTo(code);
    }

    private static NamedDistricts of(String codes) {
        return of(codes, ShippedJurisdiction.massachusetts());
    }

    private static NamedDistricts of(String codes, Jurisdiction jurisdiction) {
        return NamedDistricts.of(Arrays.stream(codes.split(" ")).map(DistrictCode::new), jurisdiction);
    }
}
