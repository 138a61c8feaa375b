package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/** The kind of school that the child of a record goes to; one half of a stratum. */
public enum SchoolLevel {
    PRESCHOOL,
    ELEMENTARY,
    MIDDLE,
    HIGH;

    /** As files spell it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The one with that word; empty when there is none. */
    public static Optional<SchoolLevel> find(String word) {
        return Arrays.stream(values()).filter(of -> of.word().equals(word)).findFirst();
    }
}
