package org.determinations.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file that is written row by row: the bytes are those of {@link DataTable#csv} of all its rows. Used by one thread. */
public final class CsvRows {
    private final String file;
    private final List<String> columns;
    private final FormulaGuard guard;
    private final OutputStream out;
    private final Writer writer;
    private final CSVPrinter printer;
    private final StringBuilder line = new StringBuilder();
    private int row = 1;

    /**
     * Writes the header.
     *
     * @param file its name, for the notes of the guard
     * @param guard is told of every cell that it makes safe
     */
    public CsvRows(OutputStream out, String file, List<String> columns, FormulaGuard guard) {
        this.out = out;
        this.file = file;
        this.columns = List.copyOf(columns);
        this.guard = guard;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            this.printer = new CSVPrinter(line, CsvText.FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print(columns);
    }

    /** The next row, every cell made safe for a spreadsheet, and noted. */
    public void add(List<String> cells) {
        print(guard.rows(file, row, columns, List.of(cells)).get(0));
    }

    /** The next row, every cell made safe and none noted. */
    public void addUnnoted(List<String> cells) {
        print(cells.stream().map(FormulaGuard::neutral).toList());
    }

    /** The next row as it stands in another file of the same columns, its end of line included. */
    public void copy(byte[] line) {
        flush();
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row++;
    }

    /** Hands on what still waits. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(List<String> cells) {
        CsvText.demand(cells, columns);
        try {
            printer.printRecord(cells);
            // A cell at a time costs more than all of a row: each goes through the encoder by itself.
            writer.append(line);
            line.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row++;
    }
}
