package org.determinations.report.chart;

import java.util.List;

/**
 * The numbers of a picture as a table. The first cell of each row names the row.
 *
 * @param rows each with as many cells as the header
 */
record FigureTable(String caption, List<String> header, List<List<String>> rows) {
    /** Characters from which a cell is given room to wrap. */
    private static final int LONG = 28;

    FigureTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
            }
        }
    }

    void write(Markup page) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table").element("caption", caption);
        page.open("thead").open("tr");
        header.forEach(h -> page.element("th", h, "scope", "col"));
        page.close().close().open("tbody");
        for (List<String> row : rows) {
            page.open("tr").element("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> cell(page, cell));
            page.close();
        }
        page.close().close().close();
    }

    /** A share and its counts may stand one below the other, each whole. */
    private static void cell(Markup page, String cell) {
        int counts = cell.indexOf("% (");
        if (cell.length() <= LONG && counts > 0 && cell.endsWith(")")) {
            page.open("td").element("span", cell.substring(0, counts + 1), "class", "short");
            page.element("span", cell.substring(counts + 2), "class", "short").close();
        } else {
            page.element("td", cell, "class", cell.length() > LONG ? "long" : "short");
        }
    }
}
