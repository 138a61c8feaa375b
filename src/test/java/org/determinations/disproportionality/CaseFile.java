package org.determinations.disproportionality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a case file, from the resources or from the folder that the shared tests are given. */
public final class CaseFile {

    private CaseFile() {}

    /** One row of a case file. */
    public record Row(CSVRecord cells) {
        public String text(String column) {
            return cells.get(column).strip();
        }

        public long whole(String column) {
            return Long.parseLong(text(column));
        }

        public double number(String column) {
            return Double.parseDouble(text(column).replace("inf", "Infinity").replace("nan", "NaN"));
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }

        public OutcomeCount count(String outcome, String students) {
            return new OutcomeCount(whole(outcome), whole(students));
        }

        @Override
        public String toString() {
            return cells.isMapped("case_id") ? text("case_id") : text("state") + ", " + text("measure");
        }
    }

    public static Stream<Arguments> rows(boolean shared, String file, Predicate<Row> chosen) {
        List<Row> rows = read(shared, file).stream().filter(chosen).toList();
        return rows.stream().map(Arguments::of);
    }

    public static List<Row> read(boolean shared, String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = open(shared, file);
                CSVParser parser = CSVParser.parse(reader, format)) {
            return parser.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(boolean shared, String file) throws IOException {
        if (shared) {
            Path folder = Path.of(System.getProperty("shared.dir", "../shared"), "cases");
            return Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8);
        }
        InputStream stream = CaseFile.class.getResourceAsStream("/disproportionality/" + file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}
