package org.determinations.disproportionality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureKind;
import org.determinations.model.StateGroups;

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
        MeasureCounts counts = new MeasureCounts(book);
        Map<DistrictCode, CountChecks> checks = checks(book);
        for (MeasureKey key : MeasureCatalogue.keys(book)) {
            if (key.kind().shape() == MeasureKind.Shape.PLAIN) {
                totals.put(key, total(book, counts, checks, key));
            }
        }
    }

    public static StateTotals of(CountBook book) {
        return new StateTotals(book);
    }

    private static MeasureCounts.Pair total(
            CountBook book, MeasureCounts counts, Map<DistrictCode, CountChecks> checks, MeasureKey key) {
        MeasureCounts.Pair total = MeasureCounts.Pair.none();
        for (DistrictCode district : book.districts()) {
            MeasureCounts.Pair pair = counts.pair(district, key);
            if (adds(pair, key, Objects.requireNonNull(checks.get(district)))) {
                total = total.plus(pair);
            }
        }
        return total;
    }

    /** What is wrong with the counts of each district. */
    static Map<DistrictCode, CountChecks> checks(CountBook book) {
        Map<DistrictCode, CountChecks> checks = new HashMap<>();
        book.districts().forEach(d -> checks.put(d, CountChecks.of(book, d)));
        return checks;
    }

    /** Whether a district's groups are in the State's total of that measure. */
    static boolean adds(MeasureCounts.Pair pair, MeasureKey key, CountChecks checks) {
        return pair.state() == Counted.State.PRESENT && pair.consistent() && !checks.refuses(key);
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
