package org.determinations.model.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a record came to be in a sample, or not. */
public enum HowChosen {
    /** In the list that a sample is drawn from, and not drawn. */
    LISTED("listed"),
    /** Drawn by this program, from a list, with a seed. */
    DRAWN("random"),
    /** Drawn with a seed somewhere else, as a file says. */
    RANDOM("random"),
    /** Takes the place of a record of the sample that could not be read. */
    REPLACEMENT("replacement"),
    /** Picked by somebody. Shown and never rolled up. */
    SELF_CHOSEN("self-chosen");

    private final String word;

    HowChosen(String word) {
        this.word = word;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }

    /** Whether scores of such a record go into figures. */
    public boolean isRolledUp() {
        return this == DRAWN || this == RANDOM || this == REPLACEMENT;
    }

    /** The words of files, each once. */
    public static List<String> words() {
        return Arrays.stream(values()).map(HowChosen::word).distinct().toList();
    }

    /** What a file means by that word; empty when it is none. A file cannot say that this program drew. */
    public static Optional<HowChosen> find(String word) {
        return Arrays.stream(values())
                .filter(how -> how != DRAWN && how.word.equals(word))
                .findFirst();
    }
}
