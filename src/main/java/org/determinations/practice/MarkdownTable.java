package org.determinations.practice;

import java.util.Collections;
import java.util.List;

/** A table in Markdown, as text; grows row by row. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    MarkdownTable(String... header) {
        this.width = header.length;
        row(header);
        text.append('|')
                .append(String.join("|", Collections.nCopies(width, "---")))
                .append("|\n");
    }

    MarkdownTable row(String... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + width);
        }
        text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
        return this;
    }

    /** Every line, the last one without its end. */
    String text() {
        return text.toString().stripTrailing();
    }
}
