package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/** Roughly how old the child of a record is; one half of a stratum. A birth date is never asked for. */
public enum AgeBand {
    PRESCHOOL("preschool"),
    SCHOOL_AGE("school age"),
    TRANSITION_AGE("transition age");

    private final String word;

    AgeBand(String word) {
        this.word = word;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }

    /** The one with that word; empty when there is none. */
    public static Optional<AgeBand> find(String word) {
        return Arrays.stream(values()).filter(of -> of.word.equals(word)).findFirst();
    }
}
