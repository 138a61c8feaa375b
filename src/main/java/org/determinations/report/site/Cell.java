package org.determinations.report.site;

import org.determinations.report.form.TextLines;

/**
 * What stands in one place of a table.
 *
 * @param href where it leads; empty for plain text
 * @param number whether it is set as a number
 */
record Cell(String text, String href, boolean number) {
    /** Characters from which a cell is given room to wrap. */
    private static final int LONG = 34;
    /** As long as a date, which is never broken over two lines. */
    private static final int UNBROKEN = 10;

    static Cell of(String text) {
        return new Cell(text, "", false);
    }

    static Cell link(String href, String text) {
        return new Cell(text, href, false);
    }

    static Cell number(long count) {
        return new Cell(TextLines.number(count), "", true);
    }

    static Cell number(String text) {
        return new Cell(text, "", true);
    }

    /** Class of the table cell. */
    String look() {
        if (number) {
            return "number";
        }
        if (text.length() > LONG) {
            return "long";
        }
        return text.length() > UNBROKEN ? "short" : "short unbroken";
    }
}
