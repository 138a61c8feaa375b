package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.StudentCell;

/**
 * Rejected rows as counts that cannot be read. A cell that no row names has no student, so a row that was rejected must not
 * simply be gone: it may be any cell that other rows of the State name, that fits what is readable of it, and that its district
 * lacks; all of these cannot be read. When the district lacks none, all that fit cannot be read.
 */
final class UnreadableCounts {
    private final List<StudentCell> shapes;
    private final Map<DistrictCode, Map<StudentCell, List<StudentCount>>> own = new LinkedHashMap<>();

    private UnreadableCounts(Collection<StudentCount> readable, Collection<StudentCell> shapes) {
        this.shapes = List.copyOf(shapes);
        for (StudentCount count : readable) {
            own.computeIfAbsent(count.district(), d -> new LinkedHashMap<>())
                    .computeIfAbsent(count.cell(), c -> new ArrayList<>())
                    .add(count);
        }
    }

    /**
     * The counts with those that cannot be read in the place of each cell that a rejected row may have been.
     *
     * @param counts of one school year
     * @param rejected rows of that school year, of districts of which all counts are given, whose cell is not known
     * @param shapes every cell that a count of the whole State names
     */
    static List<StudentCount> spread(
            Collection<StudentCount> counts, Collection<StudentCount> rejected, Collection<StudentCell> shapes) {
        UnreadableCounts all = new UnreadableCounts(counts, shapes);
        Map<DistrictCode, Set<StudentCell>> named = new HashMap<>();
        all.own.forEach((district, cells) -> named.put(district, Set.copyOf(cells.keySet())));
        rejected.forEach(row -> all.put(row, named.getOrDefault(row.district(), Set.of())));
        return all.own.values().stream()
                .flatMap(cells -> cells.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private void put(StudentCount row, Set<StudentCell> named) {
        String columns = row.unreadableColumns();
        List<StudentCell> fitting = shapes.stream()
                .filter(shape -> fits(shape, row.cell(), columns))
                .toList();
        List<StudentCell> lacking =
                fitting.stream().filter(shape -> !named.contains(shape)).toList();
        boolean every = columns.equals(StudentCount.EVERY_COUNT) || lacking.isEmpty();
        Map<StudentCell, List<StudentCount>> cells = own.computeIfAbsent(row.district(), d -> new LinkedHashMap<>());
        for (StudentCell cell : every ? fitting : lacking) {
            cells.put(cell, List.of(StudentCount.unreadable(row.schoolYear(), row.district(), cell, "", row.source())));
        }
    }

    private static boolean fits(StudentCell shape, StudentCell row, String columns) {
        if (columns.equals(StudentCount.EVERY_COUNT) || columns.equals(StudentCount.WHOLE_ROW)) {
            return true;
        }
        return (shape.race() == row.race() || columns.contains(StudentFields.RACE_ETHNICITY))
                && (shape.income() == row.income() || columns.contains(StudentFields.LOW_INCOME))
                && (shape.disability() == row.disability() || columns.contains(StudentFields.DISABILITY_STATUS))
                && (shape.placement() == row.placement() || columns.contains(StudentFields.PLACEMENT))
                && shape.gradeSpan().equals(row.gradeSpan())
                && shape.disabilityKind().equals(row.disabilityKind());
    }
}
