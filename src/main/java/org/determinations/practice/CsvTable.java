package org.determinations.practice;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file being written row by row: UTF-8, a header, lines that end the same on every machine. */
final class CsvTable implements AutoCloseable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;
    private final int width;
    private int rows;

    CsvTable(Path file, List<String> header) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
        this.width = header.size();
        printer.printRecord(header);
    }

    /** One more row; its cells in the order of the header. */
    void row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells under a header of " + width);
        }
        try {
            for (Object cell : cells) {
                printer.print(cell);
            }
            printer.println();
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows written, without the header. */
    int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
