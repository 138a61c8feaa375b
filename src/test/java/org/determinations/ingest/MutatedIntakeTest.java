package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.ingest.file.TableRows;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files in published layouts, changed at random: bytes, cells, rows, columns, encodings, parts of workbooks. Whatever they have
 * become, they are read or refused in words, every row below the header is accounted for, and nothing personal is shown.
 */
class MutatedIntakeTest {
    private static final int FEW = 300;
    private static final int MANY = 20_000;
    private static final String MARK = "Zqxj";
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1);
    private static final List<String> CELLS = List.of(
            "",
            "\"",
            "=1+1",
            "-9999",
            "1,234",
            "\u00a0",
            "\u202e",
            "9".repeat(300),
            "Level 9",
            "N<10",
            "1e308",
            "\t",
            ";",
            "#N/A");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_few_mutated_files_are_read_or_refused() throws IOException {
        mutate(FEW, 20_261_129L);
    }

    @Test
    @Tag("long")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void twenty_thousand_mutated_files_are_read_or_refused() throws IOException {
        mutate(MANY, Long.getLong("mutation.seed", System.nanoTime()));
    }

    private void mutate(int files, long seed) throws IOException {
        Random random = new Random(seed);
        Intake intake = new Intake(Reading.CONTRACTS, Intake.jurisdiction(folder, "NNNNN"), 2023);
        List<Path> samples = samples();
        int read = 0;
        for (int i = 0; i < files; i++) {
            Path sample = samples.get(random.nextInt(samples.size()));
            byte[] bytes = mutated(Files.readAllBytes(sample), sample.toString().endsWith(".xlsx"), random);
            Path file = Files.write(folder.resolve("mutated"), bytes);
            try {
                read += check(intake, file) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", file " + i + " from " + sample.getFileName(), e);
            }
        }
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
        if (known.contract().kind() == FileKind.STUDENT_RECORDS) {
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

    private static byte[] mutated(byte[] bytes, boolean workbook, Random random) throws IOException {
        byte[] changed = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = workbook
                    ? random.nextInt(4) == 0 ? bytesChanged(changed, random) : partChanged(changed, random)
                    : textChanged(changed, random);
        }
        return changed;
    }

    private static byte[] bytesChanged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] textChanged(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> cells.remove(cell);
            case 3 -> cells.add(cell, CELLS.get(random.nextInt(CELLS.size())));
            case 4, 5 -> cells.set(cell, CELLS.get(random.nextInt(CELLS.size())));
            case 6 -> {
                return text.getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            }
            default -> {
                return bytesChanged(bytes, random);
            }
        }
        if (line < lines.size() && !cells.isEmpty()) {
            lines.set(line, String.join(",", cells));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** One part of a workbook changed, left out or given another name, and packed again. */
    private static byte[] partChanged(byte[] bytes, Random random) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int chosen = random.nextInt(8);
        int way = random.nextInt(6);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            int index = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean here = index++ == chosen;
                if (here && way == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(here && way == 1 ? entry.getName() + "x" : entry.getName()));
                out.write(here && way > 1 ? partChanged(part, way, random) : part);
            }
            out.putNextEntry(new ZipEntry("last"));
        } catch (IOException | IllegalArgumentException broken) {
            return bytes;
        }
        return packed.toByteArray();
    }

    private static byte[] partChanged(byte[] part, int way, Random random) {
        String text = new String(part, StandardCharsets.UTF_8);
        List<String> numbers = List.of("-1", "0", "99999999999", "1.5E400", "NaN", "A1:ZZ9", "");
        return switch (way) {
            case 2 ->
                text.replaceFirst("r=\"[A-Z]*[0-9]+\"", "r=\"" + numbers.get(random.nextInt(numbers.size())) + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            case 3 ->
                text.replaceFirst("<v>[^<]*</v>", "<v>" + numbers.get(random.nextInt(numbers.size())) + "</v>")
                        .getBytes(StandardCharsets.UTF_8);
            case 4 ->
                text.replaceFirst(" s=\"[0-9]+\"", " s=\"" + numbers.get(random.nextInt(numbers.size())) + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> bytesChanged(part, random);
        };
    }
}
