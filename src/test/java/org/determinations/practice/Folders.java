package org.determinations.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.model.SchoolYear;

/** Reads practice folders as a person would: files as bytes, tables as texts. */
public final class Folders {
    private Folders() {}

    static Path app() {
        return Path.of(System.getProperty("determinations.app", "."));
    }

    /** The committed sample. */
    public static Path sample() {
        return sample(PracticeOptions.FIRST_CYCLE);
    }

    /** The committed sample of a cycle: of the first or the second. */
    public static Path sample(SchoolYear cycle) {
        return app().resolve("data-samples/practice-" + cycle);
    }

    /** Every file by its path within the folder, byte for byte, as text. */
    public static Map<String, String> content(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            file -> text(file),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<CSVRecord> rows(Path file) {
        return parse(text(file));
    }

    /** The rows of a table that a command printed. */
    public static List<CSVRecord> parse(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table of the README, without header; each is named by a comment above it. */
    public static List<List<String>> table(Path folder, String name) {
        return tableOf(folder.resolve("README.md"), name);
    }

    /** The rows of a table of a document. */
    public static List<List<String>> tableOf(Path document, String name) {
        List<String> lines = text(document).lines().toList();
        int start = lines.indexOf("<!-- table: " + name + " -->");
        if (start < 0) {
            throw new AssertionError(document + " has no table " + name);
        }
        return lines.stream()
                .skip(start + 3L)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
