package org.determinations.report.letter;

import java.util.List;

/**
 * Words of one look within a line. Immutable.
 *
 * @param text as it is read, never markup; a line end begins a new line
 * @param link address that the words lead to; empty when they lead nowhere
 */
record Span(String text, boolean bold, boolean italic, String link) {

    static Span plain(String text) {
        return new Span(text, false, false, "");
    }

    /** The same look with other words. */
    Span saying(String other) {
        return new Span(other, bold, italic, link);
    }

    /** One plain span as a line. */
    static List<Span> line(String text) {
        return List.of(plain(text));
    }

    /** The words of a line without their look. */
    static String textOf(List<Span> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
