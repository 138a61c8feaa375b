package org.determinations.report.form;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;

/**
 * A table of text cells: what a CSV file and a sheet of a workbook both print, so that they cannot say different things. Of
 * a table over the whole run no cell is held: those of a row are taken when it is read. One per table; immutable.
 *
 * @param forms name and look of each column, in order
 * @param rows as many cells each as there are columns; an empty cell means that there is nothing to say
 */
public record DataTable(List<ColumnForm> forms, List<List<String>> rows) {

    public DataTable {
        forms = List.copyOf(forms);
        rows = rows instanceof LateRows ? rows : rows.stream().map(List::copyOf).toList();
    }

    /** Rows whose cells are taken from something else each time they are read. */
    private static final class LateRows<R> extends AbstractList<List<String>> implements RandomAccess {
        private final List<R> items;
        private final IntFunction<List<String>> cells;

        private LateRows(List<R> items, IntFunction<List<String>> cells) {
            this.items = items;
            this.cells = cells;
        }

        @Override
        public List<String> get(int index) {
            return cells.apply(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    /** The cells that the columns take from each row. */
    public static <R> DataTable of(Columns<R> columns, List<? extends R> rows) {
        List<R> items = List.copyOf(rows);
        return new DataTable(columns.forms(), new LateRows<>(items, i -> columns.cells(items.get(i))));
    }

    /** The same columns with other cells, each row made of the row at that place. */
    DataTable mapped(BiFunction<Integer, List<String>, List<String>> cells) {
        return new DataTable(forms, new LateRows<>(rows, i -> cells.apply(i, rows.get(i))));
    }

    /** The same in the words of a shape of policy. */
    public DataTable in(ShapeWords shape) {
        return new DataTable(forms.stream().map(form -> form.in(shape)).toList(), rows);
    }

    /** Machine names, in order. */
    public List<String> columns() {
        return forms.stream().map(ColumnForm::name).toList();
    }

    /** The same with every cell made safe for a spreadsheet. */
    public DataTable neutral() {
        return mapped((place, row) -> row.stream().map(FormulaGuard::neutral).toList());
    }

    /** The table as a CSV file. */
    public String csv() {
        return CsvText.of(columns(), rows);
    }

    /** The rows alone as they stand there. */
    public String csvRows() {
        StringBuilder out = new StringBuilder();
        CsvText.writeRows(out, columns(), rows);
        return out.toString();
    }

    /** The same, written row by row. */
    public ExportFile.Content asCsv() {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvText.write(writer, columns(), rows);
            writer.flush();
        };
    }
}
