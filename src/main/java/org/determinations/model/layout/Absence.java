package org.determinations.model.layout;

import java.util.Arrays;
import java.util.Optional;

/** What a sign of a file means that stands where a value would, as its contract says. */
public enum Absence {
    WITHHELD("withheld", "-"),
    NOT_APPLICABLE("not applicable", "NA"),
    NOT_REPORTED("not reported", "NR"),
    ZERO("zero", "0"),
    BLANK("blank", "");

    private final String word;
    private final String text;

    Absence(String word, String text) {
        this.word = word;
        this.text = text;
    }

    /** As contracts spell it. */
    public String word() {
        return word;
    }

    /** As the product's own layouts write it. */
    public String text() {
        return text;
    }

    /** The meaning with that word; empty when there is none. */
    public static Optional<Absence> find(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }
}
