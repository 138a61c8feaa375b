package org.determinations.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a component is made from its parts. Closed, as {@link Comparison}. */
public enum Combination {
    /** Points in percent of possible points; what is out leaves both. */
    PERCENT_OF_POSSIBLE,
    WEIGHTED_SUM,
    WEIGHTED_MEAN,
    MEAN,
    /** The first part in percent of the second. */
    SHARE,
    /** The worst grade, by a written order. */
    WORST,
    /** How many parts have one of the written grades. */
    COUNT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Combination> find(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    /** Every word, for a message. */
    public static String allowed() {
        return Arrays.stream(values()).map(Combination::word).collect(Collectors.joining(", "));
    }

    /** Whether the parts are numbers with weights that must be scaled when one is out. */
    public boolean isWeighed() {
        return this == WEIGHTED_SUM || this == WEIGHTED_MEAN || this == MEAN;
    }
}
