package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;

/**
 * The rows of one district and school year, one a cell, and those that give a cell again.
 *
 * @param rows in the order of file and row
 * @param again rows whose cell an earlier one has
 * @param conflicts cells that rows give with different counts
 */
record DistinctRows(List<StudentCount> rows, List<Again> again, Set<StudentCell> conflicts) {
    static final Comparator<StudentCount> ROW_ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row());

    DistinctRows {
        rows = List.copyOf(rows);
        again = List.copyOf(again);
        conflicts = Set.copyOf(conflicts);
    }

    /** A row, and the first one of the same cell. */
    record Again(StudentCount first, StudentCount row) {

        boolean isSame() {
            return first.students().equals(row.students());
        }

        boolean isOfOneFile() {
            return first.source().row().file().equals(row.source().row().file());
        }
    }

    /** Of all rows of the district, in any order. */
    static DistinctRows of(List<StudentCount> counts) {
        Map<StudentCell, StudentCount> seen = new LinkedHashMap<>();
        List<Again> again = new ArrayList<>();
        Set<StudentCell> conflicts = new HashSet<>();
        counts.stream()
                .sorted(ROW_ORDER)
                .forEach(count -> Optional.ofNullable(seen.putIfAbsent(count.cell(), count))
                        .map(first -> new Again(first, count))
                        .ifPresent(again::add));
        again.stream()
                .filter(a -> !a.isSame())
                .forEach(a -> conflicts.add(a.row().cell()));
        return new DistinctRows(List.copyOf(seen.values()), again, conflicts);
    }
}
