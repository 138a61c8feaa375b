package org.determinations.model.secondary;

import java.util.Arrays;
import java.util.Optional;

/** Counts of every district that others publish. With each the reader has the total too, which is its sum. */
public enum KnownMargin {
    ENROLLMENT_BY_RACE("enrollment by race"),
    ENROLLMENT_BY_INCOME("enrollment by income");

    private final String words;

    KnownMargin(String words) {
        this.words = words;
    }

    /** As a pack spells it. */
    public String words() {
        return words;
    }

    /** The margin of those words; empty when there is none. */
    public static Optional<KnownMargin> find(String words) {
        return Arrays.stream(values()).filter(m -> m.words.equals(words)).findFirst();
    }
}
