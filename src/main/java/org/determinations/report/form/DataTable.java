package org.determinations.report.form;

import java.util.List;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;

/**
 * A table of text cells: what a CSV file and a sheet of a workbook both print, so that they cannot say different things. One
 * per table; immutable.
 *
 * @param forms name and look of each column, in order
 * @param rows as many cells each as there are columns; an empty cell means that there is nothing to say
 */
public record DataTable(List<ColumnForm> forms, List<List<String>> rows) {

    public DataTable {
        forms = List.copyOf(forms);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells that the columns take from each row. */
    public static <R> DataTable of(Columns<R> columns, List<? extends R> rows) {
        return new DataTable(
                columns.forms(), rows.stream().map(row -> columns.cells(row)).toList());
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
        return new DataTable(
                forms,
                rows.stream()
                        .map(row -> row.stream().map(FormulaGuard::neutral).toList())
                        .toList());
    }

    /** The table as a CSV file. */
    public String csv() {
        return CsvText.of(columns(), rows);
    }
}
