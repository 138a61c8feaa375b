package org.determinations.disproportionality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.StateGroups;

/**
 * The focal and comparison groups of every plain measure in the whole State: the sum over all districts that have both. A
 * district with a withheld, refused or contradictory count adds nothing to that measure. One per school year; needs all districts.
 */
public final class StateTotals {
    /** The counts are not of the whole State, so nothing is known of it. */
    public static final StateTotals NOT_IN_INPUT = new StateTotals();

    private final Map<MeasureKey, MeasureCounts.Pair> totals = new TreeMap<>();

    private StateTotals() {}

    private StateTotals(CountBook book) {
        PlainSums sums = PlainSums.of(book, book.districts());
        for (int i = 0; i < sums.keys().size(); i++) {
            totals.put(sums.keys().get(i), sums.total(i));
        }
    }

    public static StateTotals of(CountBook book) {
        return new StateTotals(book);
    }

    /** Whether the counts are not of the whole State. */
    boolean isMissing() {
        return totals.isEmpty();
    }

    /** Every plain measure's groups, in the order printed. */
    public List<StateGroups> list() {
        return totals.entrySet().stream()
                .map(t -> new StateGroups(
                        t.getKey(), t.getValue().focal(), t.getValue().comparison()))
                .toList();
    }

    /** The State's groups of a measure; none when no district has them. */
    MeasureCounts.Pair of(MeasureKey key) {
        return totals.getOrDefault(key, MeasureCounts.Pair.none());
    }
}
