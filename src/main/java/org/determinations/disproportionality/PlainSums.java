package org.determinations.disproportionality;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;

/**
 * The groups of every plain measure, added up over districts; a district with a withheld, refused or contradictory count adds
 * nothing to that measure. Districts are taken one after another, or side by side, and nothing of one is kept but the sums.
 */
final class PlainSums {
    private final List<MeasureKey> keys;
    private final MeasureCounts.Pair[] totals;
    private final int[] districts;

    private PlainSums(List<MeasureKey> keys) {
        this.keys = keys;
        this.totals = new MeasureCounts.Pair[keys.size()];
        this.districts = new int[keys.size()];
        Arrays.fill(totals, MeasureCounts.Pair.none());
    }

    static PlainSums of(CountBook book, Collection<DistrictCode> districts) {
        List<MeasureKey> keys = MeasureCatalogue.keys(book).stream()
                .filter(key -> key.kind().shape() == MeasureKind.Shape.PLAIN)
                .toList();
        return List.copyOf(districts).parallelStream()
                .collect(() -> new PlainSums(keys), (sums, district) -> sums.add(book, district), PlainSums::addAll);
    }

    private void add(CountBook book, DistrictCode district) {
        MeasureCounts counts = new MeasureCounts(book);
        CountChecks checks = CountChecks.of(book, district);
        for (int i = 0; i < totals.length; i++) {
            MeasureCounts.Pair pair = counts.pair(district, keys.get(i));
            if (pair.state() == Counted.State.PRESENT && pair.consistent() && !checks.refuses(keys.get(i))) {
                boolean both = pair.focal().students() > 0 && pair.comparison().students() > 0;
                add(i, pair, both ? 1 : 0);
            }
        }
    }

    private void addAll(PlainSums others) {
        for (int i = 0; i < totals.length; i++) {
            add(i, others.totals[i], others.districts[i]);
        }
    }

    private void add(int key, MeasureCounts.Pair pair, int withBoth) {
        totals[key] = totals[key].plus(pair);
        districts[key] += withBoth;
    }

    /** The measures, in the order printed; the other methods take a place in this list. */
    List<MeasureKey> keys() {
        return keys;
    }

    MeasureCounts.Pair total(int key) {
        return totals[key];
    }

    /** How many districts have students in both groups. */
    int districts(int key) {
        return districts[key];
    }
}
