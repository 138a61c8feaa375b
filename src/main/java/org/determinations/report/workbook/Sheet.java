package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;

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
        List<ColumnForm> columns,
        int frozenColumns,
        List<List<String>> rows,
        String emptyWords) {
    private static final int LONGEST_NAME = 31;

    /** Columns of titles of rules and of issues, into which no name, no value and no person's words are put. */
    private static final Set<String> SENTENCES = Set.of(Forms.RULE_TITLE.name(), "title");

    Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The columns of a table that stand on sheets, in its order. */
    static Sheet of(String name, DataTable table, String emptyWords) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < table.forms().size(); i++) {
            if (table.forms().get(i).onSheet()) {
                places.add(i);
            }
        }
        List<ColumnForm> columns = places.stream().map(table.forms()::get).toList();
        return new Sheet(
                name,
                List.of(),
                columns,
                columns.indexOf(Forms.DISTRICT_NAME) < 0 ? 1 : columns.indexOf(Forms.DISTRICT_NAME) + 1,
                table.rows().stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList(),
                emptyWords);
    }

    /** The same sheet with lines above    /** The same sheet with lines above its header row. */
    Sheet titled(List<String> lines) {
        return new Sheet(name, lines, columns, frozenColumns, rows, emptyWords);
    }

    /** The same sheet in a jurisdiction's words: its headings, and the cells that are sentences of the program; other cells are data. */
    Sheet in(UnitWords words) {
        return words.equals(UnitWords.OWN)
                ? this
                : new Sheet(
                        name,
                        title,
                        columns.stream().map(column -> column.in(words)).toList(),
                        frozenColumns,
                        rows.stream().map(row -> said(row, words)).toList(),
                        words.in(emptyWords));
    }

    private List<String> said(List<String> row, UnitWords words) {
        List<String> said = new ArrayList<>(row);
        for (int i = 0; i < row.size(); i++) {
            if (SENTENCES.contains(columns.get(i).name())) {
                said.set(i, words.in(row.get(i)));
            }
        }
        return said;
    }

    /** Row of the header, the first being 0. */
    int headerRow() {
        return title.isEmpty() ? 0 : title.size() + 1;
    }
}
