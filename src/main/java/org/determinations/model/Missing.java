package org.determinations.model;

/** Why a value is absent. None of these is zero, and none is a failure by itself. */
public enum Missing {
    NOT_DUE("not due in the data year"),
    DUE_NOT_REPORTED("due but not reported"),
    NOT_APPLICABLE("not applicable"),
    SUPPRESSED("suppressed by the publisher"),
    NO_DENOMINATOR("no denominator: nobody to count"),
    BLANK("blank"),
    UNREADABLE("stands in a row that could not be read"),
    QUESTIONED("questioned: a person must say what is meant");

    private final String words;

    Missing(String words) {
        this.words = words;
    }

    /** For a sentence: {@code due but not reported}. */
    public String words() {
        return words;
    }
}
