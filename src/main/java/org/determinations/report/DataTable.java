package org.determinations.report;

import java.util.List;

/**
 * A table of text cells under machine names: what a CSV file and a sheet of a workbook both print, so that they cannot say
 * different things. One per table; immutable.
 *
 * @param columns machine names, in order
 * @param rows as many cells each as there are columns; an empty cell means that there is nothing to say
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table as a CSV file. */
    public String csv() {
        return CsvText.of(columns, rows);
    }
}
