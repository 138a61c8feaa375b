package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.SecondaryDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingAndDecisionRowsTest {
    private static final String FINDINGS = "finding_id,district_code,district_name,source,report_date,criterion,rating,"
            + "correction_due_on,corrected_on,verified_on,entered_on\n";
    private static final String DECISIONS = "district_code,decision,category,decided_by,decided_on,reason,evidence\n";

    @TempDir
    private Path folder;

    private RowResult row(String text) {
        return Reading.rows(Reading.write(folder, text + "\n")).get(0);
    }

    private static List<String> codes(RowResult row) {
        return row.issues().stream().map(i -> i.code().code()).toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'A. Re\u001B[31mviewer',reason,decided_by: U+001B (ESCAPE) as character 6 of the cell",
        "Ann,'seen \u202Enot seen',reason: U+202E (RIGHT-TO-LEFT OVERRIDE) as character 6 of the cell",
        "Ann,'\u0007ring',reason: U+0007 (BEL) as character 1 of the cell",
        "Ann,'a\u009B31m',reason: U+009B (CONTROL SEQUENCE INTRODUCER) as character 2 of the cell",
        "Ann,'a\u061Cb',reason: U+061C (ARABIC LETTER MARK) as character 2 of the cell",
        "Ann,'a\u2067b',reason: U+2067 (RIGHT-TO-LEFT ISOLATE) as character 2 of the cell"
    })
    void a_character_that_nobody_sees_rejects_the_row_and_is_named(String person, String reason, String where) {
        RowResult row = row(DECISIONS + "09010000,KEEP,," + person + ",2012-09-07," + reason + ",");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code().code()).isEqualTo("IN-040");
            assertThat(issue.where().row()).isEqualTo(2);
            assertThat(issue.where().column() + ": " + issue.found()).isEqualTo(where);
            assertThat(UnsafeCharacters.findInLine(issue.line())).isEmpty();
        });
    }

    @Test
    void a_line_break_and_a_tab_inside_a_reason_are_ordinary() {
        RowResult row = row(DECISIONS + "09010000,KEEP,,Ann,2012-09-07,\"first line\r\nsecond\tline\",");
        assertThat(row.issues()).isEmpty();
    }

    @Test
    void a_person_s_name_of_two_scripts_rejects_the_row_and_names_the_letter() {
        RowResult row = row(DECISIONS + "09010000,KEEP,,B. R\u0435viewer,2012-09-07,reason,");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code().code()).isEqualTo("IN-041");
            assertThat(issue.where().column()).isEqualTo("decided_by");
            assertThat(issue.wrong()).contains("U+0435 (CYRILLIC SMALL LETTER IE)");
        });
    }

    @Test
    void a_finding_keeps_the_printed_correction_date() {
        RowResult row = row(
                FINDINGS
                        + "F1,09010000,Alder Mills,CPR,2011-10-07,SE 18A,Partially Implemented,2012-10-06,2012-03-01,2012-04-01,2011-11-02");
        FindingFact fact = (FindingFact) row.facts().get(0);
        assertThat(fact.correctionDueOn()).contains(LocalDate.of(2012, 10, 6));
        assertThat(row.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'F1,09010000,A,MCR,2011-10-07,,,,,,',''",
        "'F1,09010000,A,COMPLAINT,2011-10-07,,,,2011-10-07,2011-10-07,2011-10-07',''",
        "',09010000,A,MCR,2011-10-07,,,,,,',IN-008",
        "'F1,09010000,A,mcr,2011-10-07,,,,,,',IN-012",
        "'F1,09010000,A,,2011-10-07,,,,,,',IN-008",
        "'F1,09010000,A,MCR,,,,,,,',IN-008",
        "'F1,09010000,A,MCR,10/7/2011,,,,,,',IN-015",
        "'F1,09010000,A,MCR,2011-02-30,,,,,,',IN-015",
        "'F1,09010000,A,MCR,2011-10-07,,,soon,,,',IN-015",
        "'F1,00000000,A,MCR,2011-10-07,,,,,,',IN-009",
        "'F1,09010000,A,MCR,2011-10-07,,,2011-10-06,,,',IN-026",
        "'F1,09010000,A,MCR,2011-10-07,,,,2011-10-06,,',IN-026",
        "'F1,09010000,A,MCR,2011-10-07,,,,2012-01-02,2012-01-01,',IN-026",
        "'F1,09010000,A,MCR,2011-10-07,,,,,,2011-10-06',IN-026",
    })
    void the_cells_of_a_finding_are_checked(String cells, String code) {
        assertThat(codes(row(FINDINGS + cells))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_date_that_is_not_iso_is_told_the_form_that_is() {
        assertThat(row(FINDINGS + "F1,09010000,A,MCR,10/7/2011,,,,,,")
                        .issues()
                        .get(0)
                        .allowed())
                .contains("2012-09-19");
    }

    @Test
    void dates_out_of_order_do_not_reject_the_finding() {
        assertThat(row(FINDINGS + "F1,09010000,A,MCR,2011-10-07,,,,2011-10-06,,")
                        .state())
                .isEqualTo(RowState.ACCEPTED);
    }

    @Test
    void a_decision_keeps_person_date_and_reason() {
        RowResult row = row(DECISIONS + "09010000,REASSIGN,NSI,J. Doe,2012-09-07,\"uncorrected, since 2010\",rows 1");
        DecisionFact fact = (DecisionFact) row.facts().get(0);
        assertThat(fact.category()).contains(new CategoryCode("NSI"));
        assertThat(fact.decidedBy()).isEqualTo("J. Doe");
        assertThat(fact.reason()).isEqualTo("uncorrected, since 2010");
        assertThat(row.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'09010000,KEEP,,J. Doe,2012-09-07,why,',''",
        "'09010000,ASSIGN,MR,J. Doe,2012-09-07,why,',''",
        "'09010000,keep,,J. Doe,9/7/2012,why,',''",
        "'09010000,REASSIGN,NSI,J. Doe,9/31/2012,why,',IN-015",
        "'09010000,REASSIGN,NSI,J. Doe,13/1/2012,why,',IN-015",
        "'09010000,REASSIGN,NSI,J. Doe,9/7/12,why,',IN-015",
        "'09010000,,,J. Doe,,,',IN-008 IN-025 IN-025",
        "'09010000,KEEP,NSI,J. Doe,2012-09-07,why,',IN-012",
        "'09010000,REASSIGN,,J. Doe,2012-09-07,why,',IN-008",
        "'09010000,ASSIGN,,J. Doe,2012-09-07,why,',IN-008",
        "'09010000,REASSIGN,NSI ,J. Doe,2012-09-07,why,',IN-012",
        "'09010000,REASSIGN, NSI,J. Doe,2012-09-07,why,',IN-012",
        "'09010000,RAISE,NSI,J. Doe,2012-09-07,why,',IN-012",
        "'09010000,REASSIGN,NSI,,2012-09-07,why,',IN-025",
        "'09010000,REASSIGN,NSI,J. Doe,,why,',IN-025",
        "'09010000,REASSIGN,NSI,J. Doe,2012-09-07,,',IN-025",
        "'09010000,REASSIGN,NSI,,,,',IN-025 IN-025 IN-025",
        "'09010000,REASSIGN,NSI,J. Doe,7 Sep 2012,why,',IN-015",
        "'Alder,REASSIGN,NSI,J. Doe,2012-09-07,why,',IN-009",
        "'00000000,KEEP,,J. Doe,2012-09-07,why,',IN-009",
    })
    void the_cells_of_a_decision_are_checked(String cells, String codes) {
        RowResult row = row(DECISIONS + cells);
        assertThat(codes(row)).isEqualTo(codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")));
        assertThat(row.state()).isEqualTo(codes.isEmpty() ? RowState.ACCEPTED : RowState.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"'09010000,,,,,,'", "'09010000,,,,,,District Alder: what the screen saw'", "'901, ,,,,,'"})
    void a_row_in_which_nobody_has_decided_yet_is_open_and_no_issue(String cells) {
        RowResult row = row(DECISIONS + cells);
        assertThat(row.issues()).isEmpty();
        assertThat(row.facts()).isEmpty();
        assertThat(row.state()).isEqualTo(RowState.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "REASSIGN,NSI,2012-09-12",
        "reassign,nsi,9/12/2012",
        "Reassign,Nsi,09/12/2012",
    })
    void words_count_in_any_case_and_days_in_both_forms(String decision, String category, String day) {
        RowResult row = row(DECISIONS + "09010000," + decision + "," + category + ",J. Doe," + day + ",why,");
        assertThat(row.issues()).isEmpty();
        DecisionFact fact = (DecisionFact) row.facts().get(0);
        assertThat(fact.kind()).isEqualTo(DecisionKind.REASSIGN);
        assertThat(fact.category()).contains(new CategoryCode("NSI"));
        assertThat(fact.decidedOn()).isEqualTo(LocalDate.of(2012, 9, 12));
    }

    @Test
    void decisions_on_the_secondary_analysis_are_read_as_kindly() {
        String header = "district_code,question,decision,decided_by,decided_on,reason\n";
        RowResult open = row(header + "09010000,A,,,,");
        assertThat(open.issues()).isEmpty();
        assertThat(open.facts()).isEmpty();
        RowResult typed = row(header + "09010000,b,confirm,J. Doe,10/19/2012,why");
        assertThat(typed.issues()).isEmpty();
        SecondaryDecision fact = (SecondaryDecision) typed.facts().get(0);
        assertThat(fact.question()).isEqualTo(MeasureQuestion.B);
        assertThat(fact.confirmed()).isTrue();
        assertThat(fact.decidedOn()).isEqualTo(LocalDate.of(2012, 10, 19));
    }
}
