package org.determinations.ingest;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file one after another, numbered as a spreadsheet numbers them. Rows without any text are passed over. */
final class CsvRows implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setIgnoreEmptyLines(false)
            .get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CSVParser parser;
    private final int marks;
    private final Iterator<CSVRecord> records;
    private int row;
    private long position;

    /**
     * One row that holds text.
     *
     * @param row as a spreadsheet shows it: blank rows count, a line break inside a quoted cell does not
     */
    record CsvRow(int row, List<String> cells) {}

    private CsvRows(CSVParser parser, int marks) {
        this.parser = parser;
        this.marks = marks;
        this.records = parser.iterator();
    }

    static CsvRows open(Path file) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int marks = 0;
            reader.mark(1);
            while (reader.read() == BYTE_ORDER_MARK) {
                marks++;
                reader.mark(1);
            }
            reader.reset();
            return new CsvRows(CSVParser.parse(reader, FORMAT), marks);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** The next row that holds text; empty at the end. */
    Optional<CsvRow> next() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                position = record.getCharacterPosition();
                List<String> cells = record.toList();
                row++;
                if (!cells.stream().allMatch(String::isEmpty)) {
                    return Optional.of(new CsvRow(row, cells));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Byte order marks before the first row. */
    int byteOrderMarks() {
        return marks;
    }

    /** Characters before the row given last. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
