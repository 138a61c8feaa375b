package org.determinations.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file that is written row by row: the bytes are those of {@link DataTable#csv} of all its rows. Used by one thread. */
public final class CsvRows {
    private final String file;
    private final List<String> columns;
    private final FormulaGuard guard;
    private final OutputStream out;
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
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row++;
    }

    private void print(List<String> cells) {
        CsvText.demand(cells, columns);
        try {
            CsvText.record(line, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copy(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
