package org.determinations.web.page;

import org.determinations.report.form.TextLines;

/**
 * What stands in one place of a table.
 *
 * @param href where it leads; empty for plain text
 * @param look class of the cell: {@code number}, {@code long}, {@code tag good} and the like; may be empty
 */
public record Cell(String text, String href, String look) {
    /** Characters from which a cell is given room to wrap. */
    private static final int LONG = 34;
    /** As long as a label such as {@code Level 1-MRAR}, which is never broken over two lines. */
    private static final int UNBROKEN = 12;

    /** Plain text. */
    public static Cell of(String text) {
        return new Cell(
                text, "", text.length() > LONG ? "long" : text.length() > UNBROKEN ? "short" : "short unbroken");
    }

    public static Cell link(String href, String text) {
        return new Cell(text, href, "short");
    }

    /** With thousands separators, at the right. */
    public static Cell number(long count) {
        return new Cell(TextLines.number(count), "", "number");
    }

    /** A number as it is written. */
    public static Cell atRight(String number) {
        return new Cell(number, "", "number");
    }

    /** A word that says how something stands. */
    public static Cell tag(Tone tone, String text) {
        return new Cell(text, "", "tag " + tone.word());
    }

    /** Whether it is short enough to stand on one line, such as a number or a day. */
    boolean isUnbroken() {
        return text.length() <= UNBROKEN;
    }

    /** Whether it is a word that says how something stands. */
    boolean isTag() {
        return look.startsWith("tag ");
    }
}
