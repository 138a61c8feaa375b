package org.determinations.application.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.application.ContentHash;
import org.determinations.application.run.StoredResults;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.Outlines;
import org.determinations.store.Stores;

/**
 * The determinations that the store has of a run beside those that were made again, portion by portion; kept are outlines, and a line for
 * each district that differs. Used by one thread.
 */
final class ComparedResults {
    private static final int SHOWN_DIGITS = 12;

    private final StoredResults stored;
    private final TreeSet<DistrictCode> unseen;
    private final Outlines shared = new Outlines();
    private final List<Determination> outlines = new ArrayList<>();
    private final SortedMap<DistrictCode, Words> differing = new TreeMap<>();
    private int same;

    ComparedResults(Stores stores, int run) {
        this.stored = new StoredResults(stores, run);
        this.unseen = new TreeSet<>(stores.determinations().listDistricts(run));
    }

    /** What is told of a district that differs. */
    record Words(String then, String now) {}

    /** The next determinations that were made, in the order of district codes. */
    void see(List<Determination> portion) {
        for (Determination now : portion) {
            outlines.add(shared.of(now));
            unseen.remove(now.district());
            Optional<Determination> then = stored.find(now.district());
            if (then.equals(Optional.of(now))) {
                same++;
            } else {
                differing.put(
                        now.district(),
                        new Words(then.map(ComparedResults::words).orElse("none"), words(now)));
            }
        }
    }

    /** What was made, in outline; to be asked after the last portion. */
    List<Determination> outlines() {
        return outlines;
    }

    /** The districts that differ, or that only one side has; to be asked after the last portion. */
    SortedMap<DistrictCode, Words> differing() {
        unseen.forEach(district -> differing.put(
                district,
                new Words(stored.find(district).map(ComparedResults::words).orElse("none"), "none")));
        return differing;
    }

    String line() {
        int all = same + differing().size();
        return String.format(Locale.ROOT, "determinations: %d of %d districts the same", same, all);
    }

    /** The label alone would hide a change of evidence. */
    private static String words(Determination determination) {
        return determination.label() + " ("
                + ContentHash.hex(determination.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, SHOWN_DIGITS)
                + ")";
    }
}
