package org.determinations.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what a measure is given. */
public enum MeasureUnit {
    PERCENT,
    COUNT,
    POINTS,
    NUMBER,
    /** A word of a list: no number. */
    CODE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MeasureUnit> find(String word) {
        return Arrays.stream(values()).filter(u -> u.word().equals(word)).findFirst();
    }

    /** Every word, for a message. */
    public static String allowed() {
        return Arrays.stream(values()).map(MeasureUnit::word).collect(Collectors.joining(", "));
    }
}
