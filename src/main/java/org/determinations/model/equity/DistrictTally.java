package org.determinations.model.equity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.student.EquityDimension;

/**
 * What the input counts of one district in one school year. One per district and school year; immutable, and small, as those of a
 * whole State are held together.
 */
public final class DistrictTally {
    private static final int KINDS = EquityStudents.values().length;

    /** In the place of a count that the input lacks or that is of no use. */
    private static final long NONE = -1;

    private final DistrictCode district;
    private final List<EquityGroup> groups;
    private final long[] counts;

    /**
     * Of the counts of each group.
     *
     * @param groups a kind of students that the input lacks has no entry, one that is withheld, unreadable or contradicts itself none or
     *     an empty one
     */
    public DistrictTally(DistrictCode district, SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups) {
        this.district = district;
        this.groups = List.copyOf(groups.keySet());
        this.counts = new long[this.groups.size() * KINDS];
        Arrays.fill(counts, NONE);
        for (int i = 0; i < this.groups.size(); i++) {
            int at = i * KINDS;
            groups.getOrDefault(this.groups.get(i), Map.of())
                    .forEach((students, count) -> count.ifPresent(n -> counts[at + students.ordinal()] = n));
        }
    }

    public DistrictCode district() {
        return district;
    }

    /** The groups that the district has, in order. */
    public List<EquityGroup> groups() {
        return groups;
    }

    /** The count of a group; no student where the district has other groups of its dimension and none such. */
    public Optional<Long> count(EquityGroup group, EquityStudents students) {
        int at = groups.indexOf(group);
        if (at < 0) {
            return Optional.of(0L);
        }
        long count = counts[at * KINDS + students.ordinal()];
        return count == NONE ? Optional.empty() : Optional.of(count);
    }

    /** Whether the district has a group of the dimension. */
    public boolean has(EquityDimension dimension) {
        return groups.stream().anyMatch(g -> g.dimension() == dimension);
    }

    /** The same with further groups; one that is there already stays. */
    public DistrictTally with(Map<EquityGroup, Map<EquityStudents, Optional<Long>>> more) {
        SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> all = new TreeMap<>(more);
        for (EquityGroup group : groups) {
            Map<EquityStudents, Optional<Long>> own = new TreeMap<>();
            for (EquityStudents students : EquityStudents.values()) {
                own.put(students, count(group, students));
            }
            all.put(group, own);
        }
        return new DistrictTally(district, all);
    }
}
