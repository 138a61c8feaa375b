package org.determinations.report.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Bases;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReportDraft;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.report.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDistrictTest {

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
    })
    void the_districts_own_code_a_school_of_it_and_what_is_no_code_of_the_run_may_stand_there(
            String run, String own, String named) {
        assertThatCode(() -> look(run).demand("a letter", "about " + named + ".", new DistrictCode(own)))
                .doesNotThrowAnyException();
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
    void another_district_of_the_run_or_a_school_there_stops_everything(String run, String own, String named) {
        assertThatThrownBy(() -> look(run).demand("a letter", "about " + named + ".", new DistrictCode(own)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a letter names another district");
    }

    @Test
    void every_code_of_a_state_of_two_thousand_may_stand_in_its_own_letter() {
        String run = String.join(
                " ",
                java.util.stream.IntStream.range(40_001, 42_001)
                        .mapToObj(n -> n + "000")
                        .toList());
        OwnDistrict look = look(run);
        for (String code : run.split(" ")) {
            assertThatCode(() -> look.demand("a letter", "District " + code, new DistrictCode(code)))
                    .doesNotThrowAnyException();
        }
    }

    private static OwnDistrict look(String codes) {
        RunReport r = Invented.officialRun();
        List<Determination> determinations =
                Arrays.stream(codes.split(" ")).map(OwnDistrictTest::plain).toList();
        return OwnDistrict.of(
                RunReportDraft.of(r)
                        .determinations(determinations)
                        .warnings(List.of())
                        .issues(List.of())
                        .report(),
                ShippedJurisdiction.codes());
    }

    private static Determination plain(String code) {
        Optional<CategoryCode> category = Optional.of(new CategoryCode("MR"));
        return new Determination(
                new DistrictCode(code),
                "Invented",
                Bases.of(Optional.of(AccountabilityLevel.of(1)), category),
                new FinalResult(category, "Level 1-MR", "", false, false),
                List.of(),
                List.of());
    }
}
