package org.determinations.report.form;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table as CSV text: comma, LF after every row, quoted only where needed, values as given but for {@link FormulaGuard#neutral}: whatever the file is for, somebody opens it with a double click. */
final class CsvText {
    static final CSVFormat FORMAT = CSVFormat.RFC4180
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
            CSVPrinter printer = new CSVPrinter(out, FORMAT);
            printer.printRecord(columns);
            for (List<String> row : rows) {
                demand(row, columns);
                printer.printRecord(row.stream().map(FormulaGuard::neutral).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void demand(List<String> row, List<String> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
        }
    }
}
