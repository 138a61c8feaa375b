package org.determinations.model.equity;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.student.EquityDimension;

/**
 * What the input counts of one district in one school year. One per district and school year.
 *
 * @param groups the counts of each group; a kind of students that the input lacks has no entry, one that is withheld, unreadable
 *     or contradicts itself an empty one
 */
public record DistrictTally(DistrictCode district, SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups) {

    public DistrictTally {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** The count of a group; no student where the district has other groups of its dimension and none such. */
    public Optional<Long> count(EquityGroup group, EquityStudents students) {
        Map<EquityStudents, Optional<Long>> counts = groups.get(group);
        return counts == null ? Optional.of(0L) : counts.getOrDefault(students, Optional.empty());
    }

    /** Whether the district has a group of the dimension. */
    public boolean has(EquityDimension dimension) {
        return groups.keySet().stream().anyMatch(g -> g.dimension() == dimension);
    }

    /** The same with further groups; one that is there already stays. */
    public DistrictTally with(Map<EquityGroup, Map<EquityStudents, Optional<Long>>> more) {
        SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> all = new TreeMap<>(more);
        all.putAll(groups);
        return new DistrictTally(district, all);
    }
}
