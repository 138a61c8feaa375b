package org.determinations.report.site;

import java.util.List;

/**
 * A table with its caption. The first cell of each row names the row.
 *
 * @param rows each with as many cells as the header; may be none
 */
record Table(String caption, List<String> header, List<List<Cell>> rows) {

    Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the column holds numbers. */
    boolean isNumber(int column) {
        return !rows.isEmpty() && rows.get(0).get(column).number();
    }
}
