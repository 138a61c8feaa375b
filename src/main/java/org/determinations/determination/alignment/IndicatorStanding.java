package org.determinations.determination.alignment;

/** What became of one SPP indicator of one district in the data year. None of these stands for another. */
enum IndicatorStanding {
    /** A rate, counts or an answer stands there. */
    VALUE("reported"),
    /** The value says that nobody was to be counted. */
    NOBODY("nobody to count"),
    /** No value was owed in the data year or before. */
    NOT_DUE("not due"),
    /** Owed in the data year and not there. */
    NOT_REPORTED("due and not reported"),
    /** Owed for an earlier year and still not there. */
    OWED("owed for an earlier year and not reported"),
    /** The publisher, or the counts of the district, say that the indicator does not concern it. */
    NOT_APPLICABLE("not applicable"),
    /** The publisher keeps the value back. */
    WITHHELD("withheld by the publisher");

    private final String words;

    IndicatorStanding(String words) {
        this.words = words;
    }

    /** For a sentence: {@code due and not reported}. */
    String words() {
        return words;
    }
}
