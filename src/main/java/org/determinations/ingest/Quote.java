package org.determinations.ingest;

import org.determinations.issue.UnsafeCharacters;

/** Text of a file as messages show it: in quotation marks, on one line, with nothing unseen in it, not longer than anyone reads. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    static String of(String text) {
        String line = UnsafeCharacters.visible(text.replaceAll("[\\t\\n\\r]", " "));
        return line.length() <= LONGEST ? '"' + line + '"' : '"' + line.substring(0, LONGEST) + "…\"";
    }
}
