package org.determinations.scorecard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.determinations.model.Worded;

/** How a component is made from its parts. Closed, as {@link Comparison}. */
public enum Combination implements Worded {
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

    /** Every word, for a message. */
    public static String allowed() {
        return Arrays.stream(values()).map(Combination::word).collect(Collectors.joining(", "));
    }

    /** Whether the parts are numbers with weights that must be scaled when one is out. */
    public boolean isWeighed() {
        return this == WEIGHTED_SUM || this == WEIGHTED_MEAN || this == MEAN;
    }
}
