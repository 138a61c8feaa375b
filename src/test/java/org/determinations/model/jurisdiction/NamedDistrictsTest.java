package org.determinations.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
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

    private static NamedDistricts of(String codes) {
        return NamedDistricts.of(Arrays.stream(codes.split(" ")).map(DistrictCode::new), ShippedJurisdiction.codes());
    }
}
