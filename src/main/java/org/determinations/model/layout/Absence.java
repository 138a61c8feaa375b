package org.determinations.model.layout;

import org.determinations.model.Worded;

/** What a sign of a file means that stands where a value would, as its contract says. */
public enum Absence implements Worded {
    WITHHELD("-"),
    NOT_APPLICABLE("NA"),
    NOT_REPORTED("NR"),
    ZERO("0"),
    BLANK("");

    private final String text;

    Absence(String text) {
        this.text = text;
    }

    /** As the product's own layouts write it. */
    public String text() {
        return text;
    }
}
