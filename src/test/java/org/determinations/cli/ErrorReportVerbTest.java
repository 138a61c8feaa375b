package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.practice.Folders;
import org.determinations.report.workbook.Spreadsheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an analyst gets the error report without a database: {@code validate --issues}. */
class ErrorReportVerbTest {
    @TempDir
    Path scratch;

    private Path cycle;

    @BeforeEach
    void a_cycle_with_two_bad_rows() throws IOException {
        cycle = Files.createDirectories(scratch.resolve("cycle"));
        TestInstallation.copy(Folders.sample().resolve("official"), cycle.resolve("official"));
        Files.copy(Folders.sample().resolve("cycle.yaml"), cycle.resolve("cycle.yaml"));
        TestInstallation.edit(
                cycle,
                "official/accountability-levels.csv",
                "90010000,Bramithcombe Charter (District),Level 2",
                "90010000,Bramithcombe Charter (District),Stufe zwölf");
        TestInstallation.edit(
                cycle, "official/accountability-levels.csv", "90020000,Oskerdale,Level 2", "90020000,Oskerdale,=2+2");
    }

    private Typed.Ending validate(int code, String issues) {
        Typed.Ending ending = Typed.in(
                scratch.resolve("home"),
                "validate",
                cycle.toString(),
                "--issues",
                scratch.resolve(issues).toString());
        assertThat(ending.code()).as(ending.out() + ending.err()).isEqualTo(code);
        return ending;
    }

    @Test
    void the_ending_names_the_form_and_every_form_says_what_the_terminal_says() throws IOException {
        Typed.Ending ending = validate(4, "issues.xlsx");
        validate(4, "issues.csv");
        validate(4, "issues.json");
        Spreadsheet workbook = Spreadsheet.of(Files.readAllBytes(scratch.resolve("issues.xlsx")));
        String csv = Files.readString(scratch.resolve("issues.csv"));
        String json = Files.readString(scratch.resolve("issues.json"));
        assertThat(workbook.column("Issues", "Severity")).contains("error");
        for (String message : workbook.column("Issues", "Message")) {
            assertThat(csv).contains(message);
            if (!message.contains("apostrophe")) {
                assertThat(ending.out()).contains(message);
                assertThat(json).contains(message);
            }
        }
        assertThat(workbook.column("Issues", "Value found")).anyMatch(found -> found.contains("Stufe zwölf"));
        assertThat(workbook.column("Files", "Status")).contains("accepted", "partly accepted");
        assertThat(scratch.resolve("home/determinations.mv.db")).doesNotExist();
    }

    @Test
    void an_earlier_file_is_replaced() throws IOException {
        Files.writeString(scratch.resolve("issues.csv"), "earlier");
        validate(4, "issues.csv");
        assertThat(Files.readString(scratch.resolve("issues.csv"))).startsWith("district_code,");
    }

    @Test
    void without_an_ending_there_is_a_folder_with_every_form_and_a_copy_for_each_district() throws IOException {
        validate(4, "issues");
        try (Stream<Path> files = Files.walk(scratch.resolve("issues"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> scratch.resolve("issues").relativize(f).toString())
                            .sorted())
                    .containsExactly(
                            "districts/2012-13-90010000-input-issues.csv",
                            "districts/2012-13-90010000-input-issues.json",
                            "districts/2012-13-90010000-input-issues.xlsx",
                            "districts/2012-13-90020000-input-issues.csv",
                            "districts/2012-13-90020000-input-issues.json",
                            "districts/2012-13-90020000-input-issues.xlsx",
                            "input-issues.csv",
                            "input-issues.json",
                            "input-issues.xlsx");
        }
        String own = Files.readString(scratch.resolve("issues/districts/2012-13-90010000-input-issues.csv"));
        assertThat(own).contains("90010000").doesNotContain("90020000").doesNotContain("Oskerdale");
        validate(4, "issues");
    }

    @Test
    void another_ending_is_refused_with_those_that_there_are_before_anything_is_written() {
        Typed.Ending ending = validate(2, "issues.pdf");
        assertThat(ending.err()).contains("issues.pdf").contains(".csv, .json, .xlsx");
        assertThat(scratch.resolve("issues.pdf")).doesNotExist();
    }

    @Test
    void a_torn_header_is_told_with_the_rows_of_the_files_beside_it_and_with_none_of_its_own() throws IOException {
        TestInstallation.edit(cycle, "official/spp-indicators.csv", "indicator,reviewed", "indikator;reviewed");
        validate(3, "issues.xlsx");
        Spreadsheet workbook = Spreadsheet.of(Files.readAllBytes(scratch.resolve("issues.xlsx")));
        assertThat(workbook.column("Issues", "Rule")).containsExactlyInAnyOrder("IN-004", "IN-012", "IN-012", "IN-030");
        assertThat(workbook.column("Issues", "File")).containsOnlyOnce("official/spp-indicators.csv");
        assertThat(workbook.column("Files", "Status")).contains("rejected");
        int torn = workbook.column("Files", "File").indexOf("official/spp-indicators.csv");
        assertThat(workbook.rows("Files").get(torn + 1).subList(1, 4)).isEqualTo(List.of("rejected", "", ""));
    }
}
