package org.determinations.report.form;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** A table as CSV text: comma, LF after every row, quoted only where needed, values as given but for {@link FormulaGuard#neutral}: whatever the file is for, somebody opens it with a double click. */
final class CsvText {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private CsvText() {}

    /** The header row, then the rows in the order given. */
    static String of(List<String> columns, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        write(out, columns, rows);
        return out.toString();
    }

    /** The same to a writer, row by row; it stays open. */
    static void write(Appendable out, List<String> columns, List<List<String>> rows) {
        try {
            record(out, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeRows(out, columns, rows);
    }

    /** Without the row of names. */
    static void writeRows(Appendable out, List<String> columns, List<List<String>> rows) {
        try {
            for (List<String> row : rows) {
                demand(row, columns);
                record(out, row.stream().map(FormulaGuard::neutral).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row with its end of line. Most cells need no quotation marks: what shows that in one look is not asked of the format, which looks twice. */
    static void record(Appendable out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i > 0 && isPlain(cell)) {
                out.append(',').append(cell);
            } else {
                FORMAT.print(cell, out, i == 0);
            }
        }
        out.append('\n');
    }

    /** Empty, or begun by a letter or a figure and with nothing in it that ends a cell or a row, nor a blank at its end. */
    private static boolean isPlain(String cell) {
        int length = cell.length();
        if (length == 0) {
            return true;
        }
        if (!Character.isLetterOrDigit(cell.charAt(0)) || cell.charAt(length - 1) <= ' ') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char sign = cell.charAt(i);
            if (sign == ',' || sign == '"' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    static void demand(List<String> row, List<String> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
        }
    }
}
