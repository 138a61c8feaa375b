package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.contract.InputTemplate;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.ingest.file.TableRows;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.report.workbook.TemplateWorkbook.TemplateColumn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files in published layouts and of every kind in its own layout, as a table and as a workbook, changed at random: bytes, cells,
 * rows, columns, encodings, parts of workbooks. Whatever they have become, they are read or refused in words, every row below the
 * header is accounted for, and nothing personal is shown. {@code -Dmutation.inputs} and {@code -Dmutation.seed} choose how many and
 * which in the long test.
 */
class MutatedIntakeTest {
    private static final int FEW = 300;
    private static final int MANY = Integer.getInteger("mutation.inputs", 20_000);
    private static final String MARK = "Zqxj";
    private static final Intake OWN = new Intake(Reading.CONTRACTS, ShippedJurisdiction.massachusetts(), 2012);
    private static final int ROWS = 6;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_few_mutated_files_are_read_or_refused() throws IOException {
        mutate(FEW, 20_261_129L);
    }

    @Test
    @Tag("long")
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void many_mutated_files_are_read_or_refused() throws IOException {
        mutate(MANY, Long.getLong("mutation.seed", System.nanoTime()));
    }

    private void mutate(int files, long seed) throws IOException {
        Random random = new Random(seed);
        Intake published = new Intake(Reading.CONTRACTS, Intake.jurisdiction(folder, "NNNNN"), 2023);
        List<Path> samples = samples();
        List<Path> own = own();
        int read = 0;
        for (int i = 0; i < files; i++) {
            boolean isOwn = i % 2 == 1;
            List<Path> from = isOwn ? own : samples;
            Path sample = from.get(random.nextInt(from.size()));
            byte[] bytes = MutatedBytes.input(
                    Files.readAllBytes(sample), sample.toString().endsWith(".xlsx"), random);
            Path file = Files.write(folder.resolve("mutated"), bytes);
            try {
                read += check(isOwn ? OWN : published, file) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", file " + i + " from " + sample.getFileName(), e);
            }
        }
        System.out.println("MutatedIntakeTest: seed " + seed + ", " + files + " changed, " + read + " still read");
        assertThat(read).as("files that are still read, seed " + seed).isBetween(files / 20, files - files / 20);
    }

    private List<Path> samples() throws IOException {
        try (Stream<Path> found = Files.list(Reading.app().resolve("src/test/resources/intake"))) {
            List<Path> samples =
                    new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
            samples.add(Files.writeString(folder.resolve("records.csv"), records()));
            return samples;
        }
    }

    /** Of every kind a file in its own layout, its rows made of the examples of its template, as text and as a workbook. */
    private List<Path> own() throws IOException {
        List<Path> own = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            FileContract contract = Reading.CONTRACTS.stream()
                    .filter(c -> c.id().equals(kind.word()))
                    .findFirst()
                    .orElseThrow();
            Map<String, String> examples = InputTemplate.columns(contract).stream()
                    .collect(Collectors.toMap(TemplateColumn::name, TemplateColumn::example));
            Map<String, String> columns = new LinkedHashMap<>();
            contract.columns().stream()
                    .filter(column -> column.isRead() || column.required())
                    .forEach(column -> columns.put(column.column(), examples.getOrDefault(column.column(), MARK)));
            String row = columns.values().stream()
                    .map(example -> '"' + example + '"')
                    .collect(Collectors.joining(","));
            own.add(Files.writeString(
                    folder.resolve(kind.word() + ".csv"),
                    String.join(",", columns.keySet()) + "\n" + (row + "\n").repeat(ROWS)));
            // A workbook of records is refused as a whole, with IN-075.
            if (!kind.isOfRecords()) {
                own.add(workbook(kind, columns));
            }
        }
        return own;
    }

    private Path workbook(FileKind kind, Map<String, String> columns) throws IOException {
        Path file = folder.resolve(kind.word() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            int at = 0;
            for (Map.Entry<String, String> column : columns.entrySet()) {
                sheet.value(0, at, column.getKey());
                for (int row = 1; row <= ROWS; row++) {
                    sheet.value(row, at, column.getValue());
                }
                at++;
            }
        }
        return file;
    }

    @Test
    void the_samples_are_of_every_kind_and_are_recognised_before_they_are_changed() throws IOException {
        List<FileKind> kinds = new ArrayList<>();
        for (Path file : own()) {
            Recognition recognition = OWN.recognise(file);
            assertThat(recognition.issues())
                    .as(file.toString())
                    .extracting(Issue::line)
                    .isEmpty();
            kinds.add(recognition.file().orElseThrow().contract().kind());
            assertThat(check(OWN, file)).as(file.toString()).isTrue();
        }
        assertThat(Set.copyOf(kinds)).containsExactlyInAnyOrder(FileKind.values());
    }

    /** Student records whose personal cells all hold the mark. */
    private static String records() {
        List<String> header = Reading.CONTRACTS.stream()
                .filter(c -> c.id().equals("student-records"))
                .findFirst()
                .orElseThrow()
                .columns()
                .stream()
                .map(c -> c.column())
                .toList();
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (int i = 0; i < 10; i++) {
            int row = i;
            text.append(String.join(
                            ",",
                            header.stream()
                                    .map(name -> name.equals("school_year")
                                            ? "2023-24"
                                            : name.equals("district_code")
                                                    ? "0111" + row
                                                    : name.matches("DOE00[1-6]") ? MARK + row : "01")
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Whether the file was read; its rows are then all accounted for. */
    private static boolean check(Intake intake, Path file) throws IOException {
        Recognition recognition = intake.recognise(file);
        assertThat(recognition.issues().toString()).doesNotContain(MARK);
        if (recognition.isRefused()) {
            return false;
        }
        RecognisedFile known = recognition.file().orElseThrow();
        if (known.contract().kind().isOfRecords()) {
            return true;
        }
        try {
            Intake.Outcome outcome = intake.read(known);
            assertThat(outcome.totals().rowsRead()).isEqualTo(rowsBelow(known));
            assertThat(outcome.lines()).doesNotContain(MARK);
            return true;
        } catch (Refusal damaged) {
            assertThat(damaged.issues()).isNotEmpty();
            return false;
        }
    }

    private static int rowsBelow(RecognisedFile file) throws IOException {
        int rows = 0;
        boolean below = false;
        try (TableRows table = file.open()) {
            for (Optional<CsvRows.CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows += below ? 1 : 0;
                below |= row.get().row() >= file.headerRow();
            }
        }
        return rows;
    }
}
