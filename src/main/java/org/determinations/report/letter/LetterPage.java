package org.determinations.report.letter;

import java.util.List;

/** A letter being written from top to bottom in one form. What it says is decided by the caller, how it looks by the page. */
interface LetterPage {
    /** @param rank 1 for the title of the letter */
    void heading(int rank, List<Span> words);

    void paragraph(List<Span> words);

    /** Each item is one or more blocks, a list within it among them. */
    void list(boolean numbered, List<List<LetterBlock>> items);

    /**
     * Every row has as many cells as the header; the first cell names the row.
     *
     * @param shares of the table's width that each column has, in percent
     */
    void table(List<String> header, List<Integer> shares, List<List<String>> rows);
}
