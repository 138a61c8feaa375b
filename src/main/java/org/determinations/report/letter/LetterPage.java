package org.determinations.report.letter;

import java.util.List;

/** A letter being written from top to bottom in one form. What it says is decided by the caller, how it looks by the page. */
interface LetterPage {
    /** @param rank 1 for the title of the letter */
    void heading(int rank, List<Span> words);

    void paragraph(List<Span> words);

    /** Each item is one or more blocks, a list within it among them. */
    void list(boolean numbered, List<List<LetterBlock>> items);

    /** Share of a table's width that a column has, in percent: the last one is for sentences. */
    static int percent(int columns, int column) {
        return switch (columns) {
            case 2 -> column == 0 ? 34 : 66;
            case 3 -> List.of(27, 13, 60).get(column);
            default -> 100 / columns;
        };
    }

    /** Every row has as many cells as the header; the first cell names the row. */
    void table(List<String> header, List<List<String>> rows);
}
