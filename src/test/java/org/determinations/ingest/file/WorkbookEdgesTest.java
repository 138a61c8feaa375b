package org.determinations.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.Intake;
import org.determinations.ingest.Reading;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that a contract names, cells that hold no text, and packages that no spreadsheet makes. */
class WorkbookEdgesTest {
    private static final String CONTRACT = """
            contract: other
            title: Another layout
            kind: measures
            bannerRows: 0
            columnOrder: any
            sources:
              P: an invented page
            file: { sheet: SHEET }
            constants: { school_year: 2011-12, blank_status: missing }
            columns:
              - { column: Code, field: district_code, type: district code, required: yes, personal: no, source: P }
            measures:
              - measure: rate
                columns:
                  - { column: Rate, field: value, type: measure value, required: yes, personal: no, source: P }
            """;

    @TempDir
    private Path folder;

    private Intake intake(String sheet) throws IOException {
        Path contracts = Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(contracts.resolve("other.yaml"), CONTRACT.replace("SHEET", sheet));
        List<FileContract> read = ContractFiles.read(contracts);
        return new Intake(read, ShippedJurisdiction.massachusetts(), 2012);
    }

    private Path book(Consumer<Workbook> filled) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            filled.accept(workbook);
        }
        return file;
    }

    private static Worksheet table(Workbook workbook, String name, double rate) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "Code");
        sheet.value(0, 1, "Rate");
        sheet.value(1, 0, "09010000");
        sheet.value(1, 1, rate);
        return sheet;
    }

    private static List<String> values(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.MEASURE.find(fact).stream())
                .map(measure -> measure.figures().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hidden one", "\"2\""})
    void a_sheet_is_named_by_its_name_or_number_and_may_be_hidden(String sheet) throws IOException {
        Path file = book(workbook -> {
            table(workbook, "Shown", 10);
            table(workbook, "Hidden one", 20).setVisibilityState(VisibilityState.HIDDEN);
        });
        assertThat(values(intake(sheet).read(file))).containsExactly("20");
    }

    @Test
    void a_formula_that_was_never_reckoned_rejects_its_row_by_its_address() throws IOException {
        Path file = book(workbook -> table(workbook, "T", 10).formula(1, 1, "SUM(1,2)"));
        Intake.Outcome outcome = intake("T").read(file);
        assertThat(outcome.totals()).isEqualTo(new FileTotals(0, 1, 0, 0));
        assertThat(outcome.lines()).contains("official/book.xlsx:2:Rate (T!B2): IN-072");
    }

    @Test
    void a_cell_of_yes_or_no_is_no_number() throws IOException {
        Path file = book(workbook -> table(workbook, "T", 10).value(1, 1, Boolean.TRUE));
        Intake.Outcome outcome = intake("T").read(file);
        assertThat(outcome.totals().accepted() + outcome.totals().rejected()).isEqualTo(1);
        assertThat(values(outcome)).doesNotContain("1");
    }

    @Test
    void more_parts_than_any_real_workbook_and_the_binary_kind_are_refused() throws IOException {
        Path many = folder.resolve("many.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(many))) {
            part(out, "xl/workbook.xml");
            for (int i = 0; i <= 2_000; i++) {
                part(out, "xl/media/" + i);
            }
        }
        assertThat(refused(many)).contains("IN-075 the workbook has more parts than any real one", "2002 parts");
        Path binary = folder.resolve("binary.xlsb");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(binary))) {
            part(out, "xl/workbook.bin");
        }
        assertThat(refused(binary)).contains("IN-075 the workbook is of the binary kind (.xlsb)", "save it as .xlsx");
    }

    private static void part(ZipOutputStream out, String name) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write("x".getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(Path file) {
        return new Intake(Reading.CONTRACTS, ShippedJurisdiction.massachusetts(), 2012)
                .recognise(file)
                .issues()
                .get(0)
                .line();
    }

    @Test
    void an_error_in_a_column_that_is_not_read_rejects_nothing() throws IOException {
        Path contracts = Files.createDirectories(folder.resolve("loose"));
        Files.writeString(
                contracts.resolve("other.yaml"),
                CONTRACT.replace("file: { sheet: SHEET }", "ignoredColumns: [\"Note*\"]"));
        Path file = book(workbook -> {
            Worksheet sheet = table(workbook, "T", 10);
            sheet.value(0, 2, "Notes");
            sheet.formula(1, 2, "NA()");
        });
        Intake.Outcome outcome =
                new Intake(ContractFiles.read(contracts), ShippedJurisdiction.massachusetts(), 2012).read(file);
        assertThat(values(outcome)).containsExactly("10");
        assertThat(outcome.codes()).doesNotContain(IssueCode.CELL_ERROR);
    }
}
