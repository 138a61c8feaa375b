package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FindingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One strict reader of dates, with a plausible span: 1975 to the end of the tenth year after the cycle 2012-13. */
class PlausibleDatesTest {
    private static final String FINDINGS = "finding_id,district_code,district_name,source,report_date,criterion,rating,"
            + "correction_due_on,corrected_on,verified_on,entered_on\n";
    private static final String INDICATORS =
            "district_code,district_name,indicator,reviewed_school_year,numerator,denominator,percent,reported_value,"
                    + "practices_contribute\n";

    @TempDir
    private Path folder;

    private RowResult finding(String reportDate, String due) {
        String row = "F-1,09010000,Alder Mills,CPR," + reportDate + ",SE 1,Partially Implemented," + due + ",,,\n";
        return Reading.rows(Reading.write(folder, FINDINGS + row)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "-2011-03-08,IN-015", "+2011-03-08,IN-015", "0011-03-08,IN-057", "1911-03-08,IN-057", "1974-12-31,IN-057",
        "9999-12-31,IN-057", "2024-01-01,IN-057", "2011-3-8,IN-015", "2011-02-30,IN-015", "12011-03-08,IN-015"
    })
    void a_date_with_a_sign_or_outside_the_span_rejects_its_row(String date, String code) {
        for (RowResult row : new RowResult[] {finding(date, ""), finding("2011-03-08", date)}) {
            assertThat(row.state()).isEqualTo(RowState.REJECTED);
            assertThat(row.issues().get(0).code().code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1975-01-01", "2011-03-08", "2023-12-31"})
    void a_date_within_the_span_is_read(String date) {
        FindingFact fact = (FindingFact) finding("1975-01-01", date).facts().get(0);
        assertThat(fact.correctionDueOn().orElseThrow()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "n/a"})
    void a_date_that_may_be_missing_may_say_so(String text) {
        RowResult row = finding("2011-03-08", text);
        assertThat(row.state()).isEqualTo(RowState.ACCEPTED);
        assertThat(((FindingFact) row.facts().get(0)).correctionDueOn()).isEmpty();
        assertThat(finding(text, "").state()).isEqualTo(RowState.REJECTED);
    }

    @Test
    void a_school_year_outside_the_span_rejects_its_row() {
        for (String year : new String[] {"1911-12", "2098-99", "Spring 1911"}) {
            String row = "09010000,Alder Mills,11," + year + ",40,40,100,,\n";
            RowResult read =
                    Reading.rows(Reading.write(folder, INDICATORS + row)).get(0);
            assertThat(Reading.codes(read.issues())).containsExactly(IssueCode.DATE_NOT_PLAUSIBLE);
        }
    }
}
