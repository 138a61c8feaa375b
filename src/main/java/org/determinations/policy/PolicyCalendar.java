package org.determinations.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.SchoolYear;

/**
 * Which pack governs which cycle of which jurisdiction: the only place that says so. A cycle outside it has no pack; there is no nearest and
 * no newest one. One per policies folder; immutable.
 *
 * @param entries in the order of their years, without overlap or gap once {@link #contradictions} is empty
 */
public record PolicyCalendar(List<Entry> entries) {

    /**
     * One pack and the cycles it governs.
     *
     * @param jurisdiction whose cycles; empty for that of a cycle that names none
     */
    public record Entry(YearSpan cycles, String packId, String jurisdiction) {

        /** Of the jurisdiction of a cycle that names none. */
        public Entry(YearSpan cycles, String packId) {
            this(cycles, packId, "");
        }

        private String text() {
            return cycles.text() + " (" + packId + (jurisdiction.isEmpty() ? "" : ", " + jurisdiction) + ")";
        }
    }

    public PolicyCalendar {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::jurisdiction)
                        .thenComparing(e -> e.cycles().from())
                        .thenComparing(Entry::packId))
                .toList();
    }

    /**
     * The id of the pack that governs the cycle; empty when none does.
     *
     * @param jurisdictions names of the jurisdiction: its own, and the empty one of a cycle that names none
     */
    public Optional<String> findPackId(SchoolYear cycle, Set<String> jurisdictions) {
        return entries.stream()
                .filter(e -> jurisdictions.contains(e.jurisdiction()))
                .filter(e -> e.cycles().holds(cycle))
                .map(Entry::packId)
                .findFirst();
    }

    /** The cycles that have a pack, for a message: {@code 2012-13 to 2017-18 (massachusetts-2012.1)}. */
    public String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining(", "));
    }

    /** One sentence for each overlap or gap between neighbours, in the order of the years. */
    public List<String> contradictions() {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry after = entries.get(i);
            if (!after.jurisdiction().equals(before.jurisdiction())) {
                continue;
            }
            SchoolYear expected = before.cycles().to().next();
            int order = after.cycles().from().compareTo(expected);
            if (order < 0) {
                found.add(before.packId() + " and " + after.packId() + " both govern "
                        + after.cycles().from());
            } else if (order > 0) {
                found.add("no pack governs " + expected + ", between " + before.packId() + " and " + after.packId());
            }
        }
        return found;
    }
}
