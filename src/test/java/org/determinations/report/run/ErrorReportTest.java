package org.determinations.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.RunReportDraft;
import org.determinations.report.InventedDossier;
import org.determinations.report.InventedErrors;
import org.determinations.report.InventedYear;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.Style;
import org.determinations.report.workbook.ErrorReportWorkbook;
import org.determinations.report.workbook.Spreadsheet;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The error report in its three forms, of a check and of a run, for the department and for one district. */
class ErrorReportTest {
    private static final ErrorReport CHECK = InventedErrors.check();

    private static Spreadsheet workbook(ErrorReport errors) {
        return Spreadsheet.of(ErrorReportWorkbook.of(errors).bytes());
    }

    private static List<List<String>> csv(ErrorReport errors) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(errors.rows().csv()), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        }
        return rows;
    }

    @Test
    void who_when_and_what_come_first() {
        assertThat(CHECK.rows().columns())
                .containsExactly(
                        "district_code",
                        "district_name",
                        "cycle",
                        "severity",
                        "message",
                        "value_found",
                        "allowed_values",
                        "column_name",
                        "file",
                        "row",
                        "record",
                        "code",
                        "policy_link",
                        "how_to_fix");
    }

    @Test
    void terminal_csv_workbook_and_json_say_the_same_words() throws IOException {
        List<List<String>> csv = csv(CHECK);
        Spreadsheet workbook = workbook(CHECK);
        JsonNode json = JsonMapper.shared().readTree(ErrorReportJson.FORM.render(CHECK));
        String terminal = IssueText.render(CHECK.issues(), Style.PLAIN);
        assertThat(CHECK.issues()).hasSize(6);
        for (int i = 0; i < CHECK.issues().size(); i++) {
            Issue issue = CHECK.issues().get(i);
            List<String> row = csv.get(i + 1);
            JsonNode member = json.path("rows").path(i);
            assertThat(terminal).contains(issue.line());
            assertThat(issue.line())
                    .startsWith(row.get(10) + ": " + row.get(11) + " " + row.get(4))
                    .contains(row.get(6))
                    .endsWith(row.get(13));
            assertThat(workbook.rows("Issues").get(i + 1)).isEqualTo(row);
            assertThat(member.path("message").asString()).isEqualTo(row.get(4));
            assertThat(member.path("how_to_fix").asString()).isEqualTo(row.get(13));
            assertThat(member.path("allowed_values").asString("")).isEqualTo(row.get(6));
        }
        assertThat(workbook.rows("Issues")).hasSameSizeAs(csv);
        assertThat(json.path("rows").size()).isEqualTo(CHECK.issues().size());
    }

    @Test
    void a_formula_is_made_safe_for_people_and_stays_as_it_is_for_programs() throws IOException {
        assertThat(csv(CHECK)).anySatisfy(row -> assertThat(row.get(5)).isEqualTo("'=1+1"));
        assertThat(workbook(CHECK).column("Issues", "Value found")).contains("'=1+1");
        assertThat(workbook(CHECK).column("Issues", "Rule")).contains("IN-030");
        assertThat(ErrorReportJson.FORM.render(CHECK)).contains("\"=1+1\"").doesNotContain("'=1+1");
        workbook(CHECK)
                .parts()
                .forEach((name, part) -> assertThat(part).as(name).doesNotContain("<f>"));
    }

    @Test
    void codes_are_text_rows_are_numbers_and_umlauts_stay() {
        Spreadsheet workbook = workbook(CHECK);
        assertThat(workbook.column("Issues", "District code")).contains("09010000", "09020000", "09030000");
        assertThat(workbook.type("Issues", 1, 0)).isEqualTo(CellType.STRING);
        assertThat(workbook.type("Issues", 1, 9)).isEqualTo(CellType.NUMBER);
        assertThat(workbook.text()).contains("Österreichville", "\"31. März\"", "the date ist ungültig");
    }

    @Test
    void every_file_has_its_state_and_a_torn_one_no_row_issues() {
        assertThat(CHECK.files().stream().map(f -> f.file() + ": " + f.state().words()))
                .containsExactly(
                        InventedErrors.CLEAN + ": accepted",
                        InventedErrors.NOTED + ": accepted",
                        InventedErrors.WARNED + ": accepted with warnings",
                        InventedErrors.PARTLY + ": partly accepted",
                        InventedErrors.TORN + ": rejected");
        assertThat(CHECK.issues().stream()
                        .filter(i -> i.where().file().equals(InventedErrors.TORN))
                        .map(Issue::code))
                .containsExactly(IssueCode.UNKNOWN_HEADER);
        assertThat(workbook(CHECK).column("Files", "Status"))
                .containsExactly("accepted", "accepted", "accepted with warnings", "partly accepted", "rejected");
        assertThat(workbook(CHECK).rows("Files").get(5).subList(2, 6)).containsOnly("");
    }

    @Test
    void the_first_sheet_counts_by_severity_and_rule_the_worst_first() {
        Spreadsheet workbook = workbook(CHECK);
        assertThat(workbook.names()).containsExactly("Summary", "Rules run", "Files", "Issues");
        assertThat(workbook.column("Summary", "Severity"))
                .containsExactly("critical", "error", "error", "error", "warning", "info", "info");
        assertThat(workbook.rows("Summary").stream().map(r -> r.get(0)))
                .contains(
                        "showing 8 of 8 rows",
                        "2 files accepted, 1 file accepted with warnings, 1 file partly accepted, 1 file rejected");
        assertThat(workbook.rows("Rules run").get(1).get(0))
                .isEqualTo("No rule was asked: the files were only checked, nothing was run.");
    }

    @Test
    void a_run_has_its_rules_on_the_second_sheet() {
        Spreadsheet workbook = workbook(ErrorReport.of(InventedDossier.official()));
        assertThat(workbook.column("Rules run", "Rule")).contains("MA12-STAGE", "MA12-ALIGN", "MA12-CONTROL");
        assertThat(workbook.column("Rules run", "Applied")).contains("3");
        assertThat(workbook.column("Files", "Status")).containsExactly("accepted", "partly accepted", "accepted");
    }

    @Test
    void a_district_gets_its_own_rows_alone() {
        List<ErrorReport> copies = CHECK.districtCopies();
        assertThat(copies.stream().map(ErrorReport::stem))
                .containsExactly("districts/2012-13-09010000-input-issues", "districts/2012-13-09030000-input-issues");
        ErrorReport own = copies.get(0);
        assertThat(own.issues().stream().map(i -> i.code().code())).containsExactly("IN-017", "IN-012");
        String everything = workbook(own).text()
                + ErrorReportJson.FORM.render(own)
                + own.rows().csv();
        assertThat(everything)
                .contains("09010000", "for district 09010000 only")
                .doesNotContain("09020000")
                .doesNotContain("09030000")
                .doesNotContain("Sample Harbor");
        assertThat(workbook(own).names()).containsExactly("Summary", "Issues");
    }

    @Test
    void a_copy_of_a_confidential_stage_says_so_in_its_name_and_on_its_pages() {
        RunDossier plain = InventedDossier.preliminary();
        RunDossier dossier = InventedDossier.of(
                RunReportDraft.of(plain.results())
                        .warnings(List.of())
                        .issues(InventedErrors.issues())
                        .report(),
                plain.standing());
        ErrorReport copy = ErrorReport.of(dossier).districtCopies().get(0);
        assertThat(copy.stem())
                .isEqualTo("districts/2012-13-preliminary-2012-08-13-CONFIDENTIAL-09010000-input-issues");
        assertThat(workbook(copy).parts().get("xl/worksheets/sheet2.xml"))
                .contains("CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13, for district 09010000"
                        + " only");
    }

    @Test
    void of_a_hundred_thousand_rows_of_a_rule_the_workbook_shows_the_first_and_tells_how_many_there_are() {
        List<Issue> many = new ArrayList<>();
        for (int row = 2; row < 100_002; row++) {
            many.add(Issue.of(
                            IssueCode.UNKNOWN_VALUE,
                            SourceRef.ofRow(InventedErrors.PARTLY, row).at("percent"),
                            "percent is not a number",
                            "\"x" + row + "\"",
                            "a number",
                            "Correct the cell.")
                    .inDistrict("09010000"));
        }
        many.addAll(InventedErrors.issues());
        ErrorReport errors = InventedErrors.of(many);
        Spreadsheet workbook = workbook(errors);
        int line = workbook.column("Summary", "Rule").indexOf("IN-012");
        assertThat(workbook.column("Summary", "Rows shown").get(line)).isEqualTo("5000");
        assertThat(workbook.column("Summary", "Rows in all").get(line)).isEqualTo("100001");
        assertThat(workbook.rows("Summary").stream().map(r -> r.get(0)))
                .contains("showing 5,007 of 100,008 rows; all of them are in the CSV file of the same name");
        assertThat(workbook.rows("Issues")).hasSize(1 + 5_007);
        assertThat(workbook.column("Issues", "Rule")).contains("IN-015", "IN-017");
        assertThat(errors.rows().rows()).hasSize(100_008);
        assertThat(JsonMapper.shared()
                        .readTree(ErrorReportJson.FORM.render(errors))
                        .path("rows")
                        .size())
                .isEqualTo(100_006);
    }

    @Test
    void without_an_issue_the_report_says_that_nothing_is_to_be_mended() throws IOException {
        ErrorReport errors = InventedErrors.of(List.of());
        assertThat(csv(errors)).hasSize(1);
        assertThat(workbook(errors).rows("Issues").get(1).get(0)).isEqualTo("Nothing needs to be corrected.");
        assertThat(workbook(errors).rows("Summary").stream().map(r -> r.get(0))).contains("showing 0 of 0 rows");
        assertThat(errors.districtCopies()).isEmpty();
        ErrorReport nothing = ErrorReport.ofCheck(InventedYear.plan(), List.of(), List.of(), Map.of());
        assertThat(workbook(nothing).text()).contains("no file was read", "No file was read.");
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_another_language() {
        byte[] once = ErrorReportWorkbook.of(CHECK).bytes();
        Locale language = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ErrorReportWorkbook.of(CHECK).bytes()).isEqualTo(once);
        } finally {
            Locale.setDefault(language);
        }
    }
}
