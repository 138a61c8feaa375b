package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.UnitWords;
import org.determinations.report.DataTable;

/**
 * One sheet before it is written: its header row and its cells as text. One per sheet; immutable.
 *
 * @param name at most 31 characters, says what is in it
 * @param title lines above the header row; none for a table that is to be filtered from its first row
 * @param frozenColumns columns that stay in sight, from the left
 * @param emptyWords why the sheet has no row; shown in place of rows
 */
record Sheet(
        String name,
        List<String> title,
        List<SheetColumn> columns,
        int frozenColumns,
        List<List<String>> rows,
        String emptyWords) {
    private static final int LONGEST_NAME = 31;

    Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Some columns of a table, in the order named. */
    static Sheet of(String name, DataTable table, List<String> columns, String emptyWords) {
        List<Integer> places = new ArrayList<>();
        for (String column : columns) {
            int place = table.columns().indexOf(column);
            if (place < 0) {
                throw new IllegalArgumentException(name + ": no column " + column);
            }
            places.add(place);
        }
        return new Sheet(
                name,
                List.of(),
                columns.stream().map(SheetColumns::get).toList(),
                columns.contains(SheetColumns.NAME) ? columns.indexOf(SheetColumns.NAME) + 1 : 1,
                table.rows().stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList(),
                emptyWords);
    }

    /** The same sheet with lines above its header row. */
    Sheet titled(List<String> lines) {
        return new Sheet(name, lines, columns, frozenColumns, rows, emptyWords);
    }

    /** The same sheet with its headings in a jurisdiction's words; cells are data. */
    Sheet in(UnitWords words) {
        return words.equals(UnitWords.OWN)
                ? this
                : new Sheet(
                        name,
                        title,
                        columns.stream().map(column -> column.in(words)).toList(),
                        frozenColumns,
                        rows,
                        words.in(emptyWords));
    }

    /** Row of the header, the first being 0. */
    int headerRow() {
        return title.isEmpty() ? 0 : title.size() + 1;
    }
}
