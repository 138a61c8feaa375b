package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.PublicCount;
import org.determinations.store.result.MeasureStore;

/**
 * The public counts of one run as they are stored, a few bytes each, given district by district. Told of every count first, then asked.
 * One per run and reading.
 */
final class PublishedCounts {
    private static final char AFTER_DISTRICT = '|';

    private final Map<String, List<Kept>> byDistrict = new HashMap<>();
    private final Map<Kept, Kept> shared = new HashMap<>();

    /** What many districts' counts share: what is counted behind the code of the district, and what is said of it. */
    private record Kept(String rest, boolean primary, Optional<Long> shown) {}

    static PublishedCounts read(MeasureStore store, int run) {
        PublishedCounts counts = new PublishedCounts();
        store.forEachPublic(run, counts::add);
        return counts;
    }

    static PublishedCounts of(List<PublicCount> all) {
        PublishedCounts counts = new PublishedCounts();
        all.forEach(counts::add);
        return counts;
    }

    private void add(PublicCount count) {
        int end = Math.max(0, count.cell().indexOf(AFTER_DISTRICT));
        Kept kept = new Kept(count.cell().substring(end), count.primary(), count.shown());
        byDistrict
                .computeIfAbsent(count.cell().substring(0, end), district -> new ArrayList<>())
                .add(shared.computeIfAbsent(kept, k -> k));
    }

    /** Those of one district, by cell. */
    List<PublicCount> of(DistrictCode district) {
        return byDistrict.getOrDefault(district.digits(), List.of()).stream()
                .map(kept -> new PublicCount(district.digits() + kept.rest(), kept.primary(), kept.shown()))
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList();
    }
}
