package org.determinations.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a measure, element or component has instead of a value, or that it has one. Exactly one holds; none of them is 0. */
public enum ValueStatus {
    VALUE,
    /** Owed, and not there. */
    MISSING,
    NOT_VALID,
    /** Fewer units counted than the scorecard asks for. */
    TOO_SMALL,
    /** Published as such, or a share of nothing. */
    NOT_APPLICABLE,
    /** Of an element or component: it does not count. */
    OUT;

    /** As a scorecard writes it: {@code too small}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a measure can have instead of a value. */
    public static List<ValueStatus> ofMeasures() {
        return List.of(MISSING, NOT_VALID, TOO_SMALL, NOT_APPLICABLE);
    }

    /** The status with that word; empty when there is none. */
    public static Optional<ValueStatus> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
