package org.determinations.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of record that a measure can count, each with the columns that it can ask for. Whoever hands in records has them. */
public final class RecordKinds {
    private static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.of(
            "findings",
            List.of("source", "age in years", "rating", "criterion", "due", "corrected", "verified", "overdue")));

    private RecordKinds() {}

    /** Words of all kinds, in order. */
    public static List<String> all() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** The columns of a kind; none of a kind that there is not. */
    public static List<String> columns(String kind) {
        return COLUMNS.getOrDefault(kind, List.of());
    }
}
