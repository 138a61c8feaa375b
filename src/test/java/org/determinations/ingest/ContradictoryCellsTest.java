package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell against its own row: IN-047, IN-048 and IN-049. The row is accepted. */
class ContradictoryCellsTest {
    @TempDir
    Path folder;

    private List<IssueCode> codes(String text) {
        List<RowResult> rows = Reading.rows(Reading.write(folder, text));
        assertThat(rows).allMatch(row -> row.state() == RowState.ACCEPTED);
        return Reading.codes(Reading.issues(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "Level 2, One or more schools in the district classified into Level 2, false",
        "Level 3*, One or more schools in the district classified into Level 3, false",
        "Level 2, 2016 Level held harmless, false",
        "Level 1, One or more schools in the district classified into Level 2, true",
        "Insufficient data, One or more schools in the district classified into Level 2, true",
        "Level 4, Underperforming district, false",
    })
    void a_level_is_held_against_the_one_that_its_reason_names(String level, String reason, boolean contradicts) {
        assertThat(codes("district_code,district_name,accountability_level,reason\n09010000,Alder," + level + ","
                                + reason + "\n")
                        .contains(IssueCode.LEVEL_CONTRADICTS_REASON))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource({
        "No, Yes, true",
        "Yes, '', true",
        "Yes, NA, true",
        "Yes, No, false",
        "Yes, Yes, false",
        "No, No, false",
        "No, '', false",
    })
    void an_answer_on_practices_must_go_with_the_discrepancy(
            String discrepancy, String practices, boolean contradicts) {
        assertThat(indicator("4B,,,,," + discrepancy + "," + practices).contains(IssueCode.PRACTICES_CONTRADICT))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource({
        "11, '', 70, true",
        "11, NA, 70, true",
        "11, 2012-13, 70, true",
        "11, 2011-12, 70, false",
        "11, 2009-10, 70, false",
        "11, All Indica, 70, false",
        "11, 2012-13, NR, false",
        "7, 2013-14, 70, false",
        "5, '', 70, false",
    })
    void a_rate_must_say_which_year_it_describes(String number, String year, String percent, boolean of) {
        assertThat(indicator(number + "," + year + ",,," + percent + ",,").contains(IssueCode.RATE_OF_NO_YEAR))
                .isEqualTo(of);
    }

    private List<IssueCode> indicator(String cells) {
        return codes("district_code,district_name,indicator,reviewed_school_year,numerator,denominator,percent,"
                + "reported_value,practices_contribute\n09010000,Alder," + cells + "\n");
    }

    @Test
    void a_corrected_level_may_name_the_level_of_before() {
        assertThat(codes("district_code,district_name,accountability_level,reason,discrepancy_id\n"
                        + "09010000,Alder,Level 1,was Level 2 before the correction,D-1\n"))
                .isEmpty();
    }
}
