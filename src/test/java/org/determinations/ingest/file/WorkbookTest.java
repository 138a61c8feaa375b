package org.determinations.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.Intake;
import org.determinations.ingest.Reading;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.policyfile.ShippedJurisdiction;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook in our own layouts is read like a CSV file, and one that does harm or cannot be read is refused in words. */
class WorkbookTest {
    private static final List<String> HEADER =
            List.of("unit_code", "unit_name", "measure", "value", "n", "status", "school_year", "submitted_on");

    @TempDir
    private Path folder;

    private final Intake intake = new Intake(Reading.CONTRACTS, ShippedJurisdiction.massachusetts(), 2012);

    private Path book(Consumer<Workbook> filled) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            filled.accept(workbook);
        }
        return file;
    }

    private static Worksheet sheet(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < HEADER.size(); i++) {
            sheet.value(0, i, HEADER.get(i));
        }
        return sheet;
    }

    private static void row(Worksheet sheet, int row) {
        sheet.value(row, 0, "0901000" + (row - 1));
        sheet.value(row, 2, "rate");
        sheet.value(row, 3, 97.5);
        sheet.value(row, 6, "2011-12");
    }

    private static List<String> told(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.MEASURE.find(fact).stream())
                .map(m -> m.district().digits() + " " + m.figures().text() + " of "
                        + m.figures().n().map(n -> n.toString()).orElse("-")
                        + m.submittedOn().map(day -> " on " + day).orElse(""))
                .toList();
    }

    @Test
    void cells_are_read_as_the_sheet_shows_them() throws IOException {
        Intake.Outcome outcome = intake.read(book(workbook -> {
            Worksheet sheet = sheet(workbook, "Districts");
            row(sheet, 1);
            sheet.value(1, 0, 9_010_000);
            sheet.style(1, 0).format("00000000").set();
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, 40);
            sheet.value(1, 7, LocalDate.of(2012, 9, 19));
            sheet.style(1, 7).format("yyyy-mm-dd").set();
        }));
        assertThat(told(outcome)).containsExactly("09010000 0.3 of 40 on 2012-09-19");
        assertThat(outcome.facts().get(0).source().of("value").column()).isEqualTo("value (Districts!D)");
        assertThat(outcome.lines()).isEmpty();
    }

    @Test
    void a_title_above_and_a_hidden_sheet_are_named() throws IOException {
        Intake.Outcome outcome = intake.read(book(workbook -> {
            Worksheet notes = workbook.newWorksheet("Notes");
            notes.value(0, 0, "read me");
            notes.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet sheet = workbook.newWorksheet("Table");
            sheet.value(0, 0, "Results of an invented state");
            sheet.range(0, 0, 0, 7).merge();
            for (int i = 0; i < HEADER.size(); i++) {
                sheet.value(2, i, HEADER.get(i));
            }
            row(sheet, 3);
            sheet.value(3, 0, "09010000");
        }));
        assertThat(outcome.totals()).isEqualTo(new FileTotals(1, 0, 0, 0));
        assertThat(outcome.codes()).containsExactly(IssueCode.LINES_PASSED_OVER, IssueCode.WORKBOOK_NOTED);
        assertThat(outcome.lines()).contains("other sheets, not read: \"Notes\" (hidden)");
    }

    @ParameterizedTest
    @CsvSource({
        "rate,0.75,General,true",
        "rate,0.999,0.00,true",
        "rate,1,General,false",
        "rate,0,General,false",
        "rate,75,General,false",
        "rate,0.75,0%,false",
        "risk ratio,0.75,General,false",
    })
    void a_column_of_percentages_with_numbers_between_0_and_1_is_questioned(
            String measure, double other, String format, boolean doubt) throws IOException {
        Intake.Outcome outcome = intake.read(book(workbook -> {
            Worksheet sheet = sheet(workbook, "Districts");
            row(sheet, 1);
            sheet.value(1, 3, 0.953);
            sheet.style(1, 3).format("0.0%").set();
            row(sheet, 2);
            sheet.value(2, 0, "09020000");
            sheet.value(2, 2, measure);
            sheet.value(2, 3, other);
            sheet.style(2, 3).format(format).set();
        }));
        assertThat(outcome.totals().accepted()).isEqualTo(2);
        assertThat(outcome.codes()).isEqualTo(doubt ? List.of(IssueCode.SCALE_QUESTIONED) : List.of());
        assertThat(outcome.lines())
                .contains(
                        doubt
                                ? "book.xlsx:value (Districts!D): IN-058 the column shows some numbers as percentages and others as"
                                        + " numbers between 0 and 1; found \"95.3%\", and 1 cell without the sign, the first is D3"
                                : "");
    }

    @Test
    void a_bad_cell_is_named_with_its_address() throws IOException {
        Intake.Outcome outcome = intake.read(book(workbook -> {
            Worksheet sheet = sheet(workbook, "Districts");
            row(sheet, 1);
            sheet.value(1, 0, "x");
        }));
        assertThat(outcome.totals().rejected()).isEqualTo(1);
        assertThat(outcome.lines()).contains("official/book.xlsx:2:unit_code (Districts!A2): IN-009");
    }

    @Test
    void two_sheets_with_the_header_of_a_layout_are_refused() throws IOException {
        Issue issue = refused(book(workbook -> {
            row(sheet(workbook, "This year"), 1);
            row(sheet(workbook, "Last year"), 1);
        }));
        assertThat(issue.line()).contains("IN-075 several sheets have the header", "\"This year\", \"Last year\"");
    }

    @Test
    void a_sheet_without_a_known_header_is_refused_by_its_name() throws IOException {
        Issue issue = refused(book(workbook -> workbook.newWorksheet("Odd").value(0, 0, "nothing known")));
        assertThat(issue.line()).contains("IN-004 sheet \"Odd\": the header fits no known layout");
    }

    @Test
    void student_records_are_not_read_from_a_workbook() throws IOException {
        List<String> header = Reading.CONTRACTS.stream()
                .filter(c -> c.id().equals("student-records"))
                .findFirst()
                .orElseThrow()
                .requiredColumns();
        Issue issue = refused(book(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Records");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.value(1, i, "SECRET");
            }
        }));
        assertThat(issue.line())
                .contains("IN-075 student records are not read from a workbook")
                .doesNotContain("SECRET");
    }

    private Issue refused(Path file) {
        List<Issue> issues = intake.recognise(file).issues();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void what_grows_beyond_all_measure_is_refused_in_words() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        Files.write(bomb, zip("xl/worksheets/sheet1.xml", new byte[20 << 20]));
        assertThat(refused(bomb).line())
                .contains("IN-075 the workbook grows beyond all measure when it is unpacked", "16 MB out of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>|the workbook is damaged",
                "<worksheet><sheetData><row><c r=\"ZZZZ1\"/></row></sheetData></worksheet>|the workbook is damaged",
                "<worksheet|the workbook is damaged",
            })
    void what_no_spreadsheet_writes_is_refused(String part, String words) throws IOException {
        Path file = folder.resolve("odd.xlsx");
        Files.write(file, zip("xl/worksheets/sheet1.xml", part.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused(file).line()).contains("IN-075 " + words);
    }

    @Test
    void a_password_the_old_kind_and_the_binary_kind_are_refused_with_what_to_do() throws IOException {
        byte[] container = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.write(container);
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        Path file = folder.resolve("locked.xlsx");
        Files.write(file, locked.toByteArray());
        assertThat(refused(file).line())
                .contains("IN-075 the workbook is protected by a password", "take the password away");
        Files.write(file, container);
        assertThat(refused(file).line()).contains("IN-002", "a workbook of the old kind (.xls)", "save it as");
    }
}
