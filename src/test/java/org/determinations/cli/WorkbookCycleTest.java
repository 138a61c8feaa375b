package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.TestInstallation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage whose inputs are workbooks comes to what it comes to with the same cells as CSV. */
class WorkbookCycleTest {
    @TempDir
    private Path scratch;

    /** Each CSV file of a stage as a workbook, numbers as numbers, codes as texts. */
    private static void asWorkbooks(Path stage) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(stage)) {
            files = found.toList();
        }
        for (Path file : files) {
            Path book = stage.resolve(file.getFileName().toString().replace(".csv", ".xlsx"));
            try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT);
                    OutputStream out = Files.newOutputStream(book);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Data");
                for (CSVRecord row : rows) {
                    for (int i = 0; i < row.size(); i++) {
                        put(sheet, (int) row.getRecordNumber() - 1, i, row.get(i));
                    }
                }
            }
            Files.delete(file);
        }
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("[1-9][0-9]{0,3}(\\.[0-9])?")) {
            sheet.value(row, column, Double.parseDouble(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    /** What the stage leaves in its folder, without what names files and their hashes. */
    private Map<String, String> outputs(Path cycle, String home) throws IOException {
        Typed.Ending ran = Typed.in(scratch.resolve(home), "run", "official", cycle.toString());
        assertThat(ran.code()).as(ran.out() + ran.err()).isIn(0, 4);
        Map<String, String> outputs =
                new TreeMap<>(TestInstallation.files(scratch.resolve(home).resolve("out")));
        outputs.keySet().removeIf(name -> name.endsWith("manifest.json"));
        outputs.replaceAll((name, text) -> text.replace(".xlsx", ".csv")
                .replaceAll(" \\(Data![A-Z]+[0-9]*\\)", "")
                .replaceAll("[0-9a-f]{64}", "hash"));
        return outputs;
    }

    @Test
    void workbooks_come_to_the_same_determinations_explanations_and_issues() throws IOException {
        Path plain = TestInstallation.cycle(scratch.resolve("plain"));
        Path books = TestInstallation.cycle(scratch.resolve("books"));
        asWorkbooks(books.resolve("official"));
        Map<String, String> expected = outputs(plain, "one");
        Map<String, String> found = outputs(books, "other");
        assertThat(found.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(4);
        expected.forEach((name, text) -> assertThat(found.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void a_determination_is_explained_to_the_cell_of_the_workbook() throws IOException {
        Path books = TestInstallation.cycle(scratch.resolve("books"));
        asWorkbooks(books.resolve("official"));
        Path home = scratch.resolve("home");
        assertThat(Typed.in(home, "run", "official", books.toString()).code()).isIn(0, 4);
        assertThat(Typed.in(home, "explain", "09010000").out()).contains("levels.xlsx", "(Data!");
        assertThat(Typed.in(home, "runs", "replay", "1").code()).isZero();
    }
}
