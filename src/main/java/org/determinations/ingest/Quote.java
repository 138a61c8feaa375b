package org.determinations.ingest;

/** Text of a file as messages show it: in quotation marks, on one line, not longer than anyone reads. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? '"' + line + '"' : '"' + line.substring(0, LONGEST) + "…\"";
    }
}
