package org.determinations.scorecard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.determinations.model.Worded;

/** In what a measure is given. */
public enum MeasureUnit implements Worded {
    PERCENT,
    COUNT,
    POINTS,
    NUMBER,
    /** A word of a list: no number. */
    CODE;

    /** Every word, for a message. */
    public static String allowed() {
        return Arrays.stream(values()).map(MeasureUnit::word).collect(Collectors.joining(", "));
    }
}
