package org.determinations.model.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunReport;

/**
 * What a run amends: the releases of the same cycle and stage before it, and why another takes their place. One per amending
 * run; immutable.
 *
 * @param on day of the amendment in the cycle's zone; empty as long as it is not released
 * @param reason in the words of the person who amended; empty as long as it is not released
 * @param earlier the releases before it, oldest first; never empty
 */
public record Amendment(Optional<LocalDate> on, String reason, List<EarlierEdition> earlier) {

    public Amendment {
        earlier = List.copyOf(earlier);
        if (earlier.isEmpty()) {
            throw new IllegalArgumentException("an amendment takes the place of something");
        }
    }

    /** The release whose place it takes. */
    public EarlierEdition replaced() {
        return earlier.get(earlier.size() - 1);
    }

    /** Every district whose result differs from the release before, by code, in either direction. */
    public List<ResultChange> changes(RunReport now) {
        return changes(replaced().results(), now);
    }

    /** Every district whose result differs between two runs, by code. */
    public static List<ResultChange> changes(RunReport earlier, RunReport later) {
        SortedMap<DistrictCode, Determination> before = byCode(earlier);
        SortedMap<DistrictCode, Determination> after = byCode(later);
        TreeSet<DistrictCode> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<ResultChange> changes = new ArrayList<>();
        for (DistrictCode code : codes) {
            Optional<Determination> was = Optional.ofNullable(before.get(code));
            Optional<Determination> is = Optional.ofNullable(after.get(code));
            if (was.isEmpty() || is.isEmpty() || !is.get().hasSameResult(was.get())) {
                changes.add(
                        new ResultChange(code, is.or(() -> was).orElseThrow().name(), was, is));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The release in which the district was last told its result before this run: the newest earlier one that changed it, or
     * the first. Empty where no earlier release had the district.
     */
    public Optional<EarlierEdition> lastToldIn(DistrictCode district) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            EarlierEdition edition = earlier.get(i);
            boolean had = find(edition.results(), district).isPresent();
            boolean first = i == 0 || !edition.amended();
            if (had && (first || changed(earlier.get(i - 1).results(), edition.results(), district))) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    private static boolean changed(RunReport earlier, RunReport later, DistrictCode district) {
        Optional<Determination> was = find(earlier, district);
        Optional<Determination> is = find(later, district);
        return was.isEmpty() || is.isEmpty() || !is.get().hasSameResult(was.get());
    }

    private static Optional<Determination> find(RunReport results, DistrictCode district) {
        return results.determinations().stream()
                .filter(d -> d.district().equals(district))
                .findFirst();
    }

    private static SortedMap<DistrictCode, Determination> byCode(RunReport results) {
        SortedMap<DistrictCode, Determination> byCode = new TreeMap<>();
        results.determinations().forEach(d -> byCode.put(d.district(), d));
        return byCode;
    }
}
