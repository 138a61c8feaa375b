package org.determinations.issue;

/** Text of a file as messages show it: in quotation marks, on one line, with nothing unseen in it, not longer than anyone reads. */
public final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** The text in quotation marks; what is too long ends in an ellipsis. */
    public static String of(String text) {
        String line = UnsafeCharacters.visible(text.replaceAll("[\\t\\n\\r]", " "));
        return line.length() <= LONGEST ? '"' + line + '"' : '"' + line.substring(0, LONGEST) + "…\"";
    }
}
