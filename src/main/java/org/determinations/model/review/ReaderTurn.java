package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/** Whose reading of a record it is. Different persons, who do not know each other's scores. */
public enum ReaderTurn {
    /** Whose score counts. */
    FIRST("first"),
    /** Whose score is held against the first, to see whether readers agree. */
    SECOND("second"),
    /** Whose score counts where the first two are two points or more apart. */
    THIRD("third");

    private final String word;

    ReaderTurn(String word) {
        this.word = word;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }

    /** The turn with that word; empty when there is none. */
    public static Optional<ReaderTurn> find(String word) {
        return Arrays.stream(values()).filter(turn -> turn.word.equals(word)).findFirst();
    }
}
