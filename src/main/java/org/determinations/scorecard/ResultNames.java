package org.determinations.scorecard;

import java.util.List;

/** Names that rows may read and no scorecard defines. */
public final class ResultNames {
    /** The category that was decided in the cycle before. */
    public static final String PREVIOUS = "previous category";

    public static final String BASE = "base category";
    public static final String FINAL = "final category";

    /** Cycles in a row with the same final category, the newest included. */
    public static final String STREAK = "streak";

    private ResultNames() {}

    /** All of them, as they come to be known. */
    public static List<String> all() {
        return List.of(PREVIOUS, BASE, FINAL, STREAK);
    }
}
