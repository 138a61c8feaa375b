package org.determinations.report.form;

import java.util.List;

/** A page being written from top to bottom. What it says is decided by the caller, how it looks by the page. */
public interface Page {
    /**
     * A sentence of the program as the page says it: in the words of a jurisdiction where the page has them. For sentences into which no
     * name and no value is put yet.
     */
    default String said(String sentence) {
        return sentence;
    }

    void title(String text);

    void section(String text);

    /** A smaller heading within a section. */
    void part(String text);

    void paragraph(String text);

    /** A command in a line of its own, which a terminal does not break, so that it can be copied. */
    default void command(String text) {
        paragraph(text);
    }

    void bullets(List<String> items);

    /** Label and value, one a line; every row has two cells. */
    void facts(List<List<String>> rows);

    /** Every row has as many cells as the header. */
    void table(List<String> header, List<List<String>> rows);

    /** Everything written so far; ends with a line end. */
    String text();
}
