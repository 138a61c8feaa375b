package org.determinations.issue;

/** Text of a file as messages show it: in quotation marks, on one line, with nothing unseen in it, not longer than anyone reads. */
public final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** The text in quotation marks; what is too long ends in an ellipsis, and what is after it is not even looked at. */
    public static String of(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST + 1);
        String line = UnsafeCharacters.visible(
                start.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
        return line.length() <= LONGEST ? '"' + line + '"' : '"' + line.substring(0, end(line)) + "…\"";
    }

    /** A sign that is written as two is not cut into halves. */
    private static int end(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
