package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.report.form.ExportFile;
import org.determinations.report.workbook.ErrorReportWorkbook;
import org.determinations.report.workbook.PublicWorkbook;
import org.determinations.report.workbook.RunWorkbook;
import org.determinations.report.workbook.Spreadsheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens every workbook without a warning and shows the cells that were written. Needs {@code soffice}; on Debian
 * and Ubuntu: {@code apt-get install libreoffice-calc}. Run by {@code mvn test -Poffice}.
 */
@Tag("office")
class OfficeTest {
    /** Comma, quotation mark, UTF-8, values as shown, every sheet into a file of its own. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    private void convert(String format, Path file) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String words = Files.readString(said);
        assertThat(office.exitValue()).as(words).isZero();
        assertThat(words.lines().filter(line -> !line.startsWith("convert ") && !line.contains("javaldx")))
                .allSatisfy(line ->
                        assertThat(line).doesNotContainIgnoringCase("warning").doesNotContainIgnoringCase("error"));
    }

    private List<List<String>> sheet(String stem, String name) throws IOException {
        String text = Files.readString(folder.resolve(stem + "-" + name + ".csv"), StandardCharsets.UTF_8);
        try (CSVParser rows = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    private Spreadsheet shown(String stem, ExportFile workbook) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(stem + ".xlsx"), workbook.bytes());
        convert(CSV, file);
        convert("pdf", file);
        assertThat(Files.size(folder.resolve(stem + ".pdf"))).isGreaterThan(10_000);
        return Spreadsheet.of(workbook.bytes());
    }

    @Test
    void a_run_opens_with_the_cells_that_were_written() throws Exception {
        Spreadsheet written = shown("run", RunWorkbook.of(InventedDossier.official()));
        for (String name :
                List.of("Determinations", "Reassigned", "Review list", "Technical assistance", "Rules run")) {
            List<List<String>> seen = sheet("run", name);
            assertThat(seen).as(name).hasSameSizeAs(written.rows(name));
            for (int r = 0; r < seen.size(); r++) {
                assertThat(seen.get(r).get(0))
                        .isEqualTo(written.rows(name).get(r).get(0));
                assertThat(seen.get(r).get(1))
                        .isEqualTo(written.rows(name).get(r).get(1));
            }
        }
        assertThat(sheet("run", "Reassigned").get(1)).contains("2012-09-07", "letters of May, Größe ungewiß");
        assertThat(sheet("run", "Determinations").get(3)).contains("'=Formula Town|*", "Level 3*-NTA");
    }

    @Test
    void a_public_workbook_and_an_error_report_open_too() throws Exception {
        shown("public", PublicWorkbook.of(InventedDossier.released()));
        assertThat(sheet("public", "Determinations")).hasSize(6);
        Spreadsheet written = shown("tomend", ErrorReportWorkbook.of(InventedErrors.check()));
        assertThat(sheet("tomend", "Issues")).isEqualTo(written.rows("Issues"));
        assertThat(sheet("tomend", "Summary").get(0).get(0)).isEqualTo("Input to be corrected, cycle 2012-13");
    }
}
