package org.determinations.ingest;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * Students counted by school year, district and all that is looked at together. Counts of two parts of a file are added, in any
 * order. Holds what grows with districts and codes, never with records, and nothing of a record.
 */
public final class StudentTallies implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Integer, TreeMap<String, CellCounts>> counts = new TreeMap<>();
    private final TreeMap<Integer, TreeSet<String>> incomplete = new TreeMap<>();

    /** Adds the counts of another part, which is of no use afterwards. */
    public void add(StudentTallies other) {
        other.counts.forEach((year, districts) -> districts.forEach((district, theirs) -> {
            CellCounts ours = counts.computeIfAbsent(year, y -> new TreeMap<>()).putIfAbsent(district, theirs);
            if (ours != null) {
                theirs.forEach(ours::add);
            }
        }));
        other.incomplete.forEach((year, districts) ->
                incomplete.computeIfAbsent(year, y -> new TreeSet<>()).addAll(districts));
    }

    CellCounts of(SchoolYear year, DistrictCode district) {
        return counts.computeIfAbsent(year.firstYear(), y -> new TreeMap<>())
                .computeIfAbsent(district.digits(), d -> new CellCounts());
    }

    /** A district whose counts lack a record. */
    void lacks(SchoolYear year, DistrictCode district) {
        incomplete.computeIfAbsent(year.firstYear(), y -> new TreeSet<>()).add(district.digits());
    }

    SortedMap<Integer, ? extends SortedMap<String, CellCounts>> counts() {
        return counts;
    }

    SortedMap<Integer, ? extends SortedSet<String>> incomplete() {
        return incomplete;
    }
}
