package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.HeldDatabase;
import org.determinations.application.release.PracticeShare;
import org.determinations.report.workbook.Spreadsheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks and error reports of the practice year and of the real 400 districts, as the commands write them. */
class WorkbookExportTest {
    @TempDir
    static Path scratch;

    private static Path home;

    private static final HeldDatabase HELD = new HeldDatabase();

    @AfterAll
    static void let_go() {
        HELD.close();
    }

    @BeforeAll
    static void the_practice_year_to_its_end() throws IOException {
        home = scratch.resolve("home");
        String sample = PracticeShare.cycle(scratch).toString();
        type(0, "cycle", sample);
        HELD.hold(home);
        sign(1, "undetermined");
        sign(3, "undetermined");
        for (String point : List.of("open-discrepancies", "undetermined", "review-list")) {
            Typed.in(home, "checklist", "4", "--sign", point, "--note", "invented", "--as", "Somebody Else");
        }
        type(0, "approve", "4", "--as", "Somebody Else");
        type(0, "release", "4");
        type(0, "run", "secondary", sample);
    }

    private static void sign(int run, String point) {
        String number = Integer.toString(run);
        type(0, "checklist", number, "--sign", point, "--note", "invented", "--as", "Somebody Else");
        type(0, "approve", number, "--as", "Somebody Else");
        type(0, "release", number);
    }

    private static Typed.Ending type(int code, String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.out() + ending.err()).isEqualTo(code);
        return ending;
    }

    private static Path export(Path out, String... words) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(words));
        all.addAll(List.of("--out", out.toString()));
        type(0, all.toArray(String[]::new));
        return out;
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Spreadsheet workbook(Path folder, String name) throws IOException {
        return Spreadsheet.of(Files.readAllBytes(find(folder, name)));
    }

    private static List<List<String>> csv(Path file) throws IOException {
        try (CSVParser rows = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    private static List<String> column(List<List<String>> csv, String name) {
        int place = csv.get(0).indexOf(name);
        return csv.subList(1, csv.size()).stream().map(row -> row.get(place)).toList();
    }

    @Test
    void the_official_workbook_says_what_the_csv_files_say() throws IOException {
        Path out = export(scratch.resolve("official"), "4", "--format", "xlsx,csv,json");
        Spreadsheet workbook = workbook(out, "determinations-CONFIDENTIAL.xlsx");
        List<List<String>> csv = csv(find(out, "determinations-CONFIDENTIAL.csv"));
        assertThat(workbook.column("Determinations", "District code")).isEqualTo(column(csv, "district_code"));
        assertThat(workbook.column("Determinations", "Label")).isEqualTo(column(csv, "label"));
        assertThat(workbook.column("Determinations", "Reason")).isEqualTo(column(csv, "reason"));
        assertThat(workbook.column("Reassigned", "District code")).hasSize(2);
        assertThat(workbook.column("Review list", "District code"))
                .isEqualTo(column(csv(find(out, "review-list-CONFIDENTIAL.csv")), "district_code"));
        assertThat(workbook.column("Technical assistance", "What it calls for"))
                .isEqualTo(column(csv(find(out, "technical-assistance-CONFIDENTIAL.csv")), "what_it_calls_for"));
        assertThat(workbook.column("Undetermined", "District code")).hasSize(2);
        assertThat(Files.readString(find(out, "input-issues-CONFIDENTIAL.json")))
                .contains("\"error-report/1\"");
        assertThat(find(out, "input-issues-CONFIDENTIAL.xlsx")).exists();
    }

    @Test
    void every_rule_of_the_rule_book_answers_for_every_district() throws IOException {
        Spreadsheet workbook =
                workbook(export(scratch.resolve("rules"), "4", "--format", "xlsx"), "determinations-CONFIDENTIAL.xlsx");
        assertThat(workbook.column("Rules run", "Rule"))
                .hasSize(10)
                .startsWith("MA12-STAGE")
                .endsWith("MA12-CONTROL");
        for (int i = 0; i < 9; i++) {
            int sum = 0;
            for (String outcome : List.of("Applied", "Not applied", "Not applicable", "Not evaluated")) {
                sum += Integer.parseInt(workbook.column("Rules run", outcome).get(i));
            }
            assertThat(sum).as(workbook.column("Rules run", "Rule").get(i)).isEqualTo(60);
        }
        assertThat(workbook.column("Policy parameters", "Parameter")).contains("significantBelow", "usualDistricts");
        assertThat(workbook.column("Policy parameters", "Confidence")).doesNotContain("");
    }

    @Test
    void a_refused_secondary_run_names_the_official_run_to_export_instead() {
        for (String audience : List.of("department", "public")) {
            Typed.Ending ending = type(5, "export", "5", "--format", "csv", "--audience", audience);
            assertThat(ending.err())
                    .contains("run 5 is a secondary run that rests on run 4")
                    .contains("its public copy is made by its own release")
                    .endsWith("type determinations export 4\n");
        }
    }

    @Test
    void a_run_that_is_never_public_is_told_which_are() {
        assertThat(type(5, "export", "3", "--format", "csv", "--audience", "public")
                        .err())
                .contains("only official results, and the copy of a secondary analysis that withholds small counts,")
                .contains("a secondary run becomes public by its own release");
    }

    @Test
    void the_secondary_analysis_stands_in_the_official_workbook() throws IOException {
        Path out = export(scratch.resolve("secondary"), "4", "--format", "xlsx");
        Spreadsheet workbook = workbook(out, "determinations-CONFIDENTIAL.xlsx");
        Path run = home.resolve("out/2012-13/secondary/run-5-CONFIDENTIAL");
        List<List<String>> answers = csv(run.resolve("secondary-answers.csv"));
        assertThat(workbook.column("Secondary answers", "District code")).isEqualTo(column(answers, "district_code"));
        assertThat(workbook.column("Secondary answers", "Verdict")).isEqualTo(column(answers, "verdict"));
        List<List<String>> measures = csv(run.resolve("secondary-measures.csv"));
        String newest =
                column(measures, "school_year").stream().max(String::compareTo).orElseThrow();
        int place = measures.get(0).indexOf("school_year");
        assertThat(workbook.column("Secondary measures", "Measure"))
                .isEqualTo(measures.stream()
                        .filter(row -> row.get(place).equals(newest))
                        .map(row -> row.get(measures.get(0).indexOf("measure")))
                        .toList());
    }

    @Test
    void the_corrected_preliminary_workbook_shows_what_changed_and_is_confidential() throws IOException {
        Path out = export(scratch.resolve("preliminary"), "3", "--format", "xlsx");
        assertThat(find(out, "determinations-CONFIDENTIAL.xlsx").toString()).contains("CONFIDENTIAL");
        Spreadsheet workbook = workbook(out, "determinations-CONFIDENTIAL.xlsx");
        assertThat(workbook.column("Changes", "Discrepancies"))
                .contains("D-2012-0003", "D-2012-0010", "D-2012-0013", "D-2012-0022");
        assertThat(workbook.rows("Reassigned").get(1).get(0)).contains("not considered at the preliminary stage");
    }

    @Test
    void exported_again_the_files_are_the_same_to_the_byte() throws IOException {
        Path once = export(scratch.resolve("once"), "4", "--format", "xlsx");
        Path again = export(scratch.resolve("again"), "4", "--format", "xlsx");
        assertThat(Files.readAllBytes(find(again, "determinations-CONFIDENTIAL.xlsx")))
                .isEqualTo(Files.readAllBytes(find(once, "determinations-CONFIDENTIAL.xlsx")));
        export(once, "4", "--format", "xlsx");
    }

    @Test
    void the_public_workbook_has_the_released_cells_and_nobody_can_have_it_before_the_release() throws IOException {
        Path out = export(scratch.resolve("public"), "4", "--format", "xlsx,csv", "--audience", "public");
        Spreadsheet open = workbook(out, "determinations.xlsx");
        List<List<String>> csv = csv(find(out, "determinations.csv"));
        assertThat(open.names()).containsExactly("Determinations");
        assertThat(open.column("Determinations", "Label")).isEqualTo(column(csv, "label"));
        assertThat(open.column("Determinations", "District name")).isEqualTo(column(csv, "district_name"));
        assertThat(open.rows("Determinations").get(0)).hasSameSizeAs(csv.get(0));
        Typed.in(home, "export", "3", "--format", "xlsx", "--audience", "public");
        type(5, "export", "3", "--format", "xlsx", "--audience", "public");
        assertThat(home.resolve("out/public/2012-13/export-3")).doesNotExist();
    }

    @Test
    void the_real_districts_fill_a_workbook() throws IOException {
        Path real = scratch.resolve("real");
        String sample =
                Path.of("data-samples/massachusetts-2012-13").toAbsolutePath().toString();
        assertThat(Typed.in(real, "run", "official", sample).code()).isZero();
        assertThat(Typed.in(real, "export", "1", "--format", "xlsx").code()).isZero();
        Spreadsheet workbook = workbook(real, "determinations-CONFIDENTIAL.xlsx");
        List<String> codes = workbook.column("Determinations", "District code");
        assertThat(codes)
                .hasSize(400)
                .allMatch(code -> code.matches("[0-9]{8}"))
                .contains("00350000");
        Set<String> unique = new HashSet<>(codes);
        assertThat(unique).hasSize(400);
        assertThat(workbook.rows("Secondary answers").get(1).get(0)).startsWith("No secondary analysis rests");
        Spreadsheet errors = workbook(real, "input-issues-CONFIDENTIAL.xlsx");
        assertThat(errors.column("Issues", "Rule")).isNotEmpty();
        assertThat(errors.column("Summary", "Rows in all")).isNotEmpty();
    }
}
