package org.determinations.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a policy statement is. */
public enum Confidence {
    /** A source says it. */
    CONFIRMED,
    /** It follows from what sources say. */
    DERIVED,
    /** A product default; no source says it. Printed as such wherever it is used. */
    ASSUMED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The confidence with that word; empty when there is none. */
    public static Optional<Confidence> find(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
