package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.Reported;
import org.determinations.model.fact.StudentCount;

/**
 * Counts of several placement codes that are one placement, added up: public and private day schools, full and partial
 * inclusion. Rows that stand twice stay twice, so that they are still seen.
 */
public final class CodedCounts {
    private static final Comparator<StudentCount> ROW_ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row());

    private CodedCounts() {}

    /** One count for each district, school year and cell where the rows give one for each code; in the order of rows. */
    public static List<StudentCount> merge(Collection<StudentCount> counts) {
        if (counts.stream().allMatch(count -> count.placementCode().isEmpty())) {
            return counts.stream().sorted(ROW_ORDER).toList();
        }
        Map<List<Object>, Map<String, List<StudentCount>>> byCell = new LinkedHashMap<>();
        counts.stream()
                .sorted(ROW_ORDER)
                .forEach(count -> byCell.computeIfAbsent(
                                List.of(count.schoolYear(), count.district(), count.cell()), c -> new TreeMap<>())
                        .computeIfAbsent(count.placementCode(), c -> new ArrayList<>())
                        .add(count));
        List<StudentCount> merged = new ArrayList<>();
        byCell.values().forEach(byCode -> merge(byCode, merged));
        return merged;
    }

    private static void merge(Map<String, List<StudentCount>> byCode, List<StudentCount> merged) {
        int times = byCode.values().stream().mapToInt(List::size).max().orElse(0);
        for (int time = 0; time < times; time++) {
            int which = time;
            merged.add(byCode.values().stream()
                    .map(rows -> rows.get(Math.min(which, rows.size() - 1)))
                    .reduce(CodedCounts::plus)
                    .orElseThrow());
        }
    }

    /** An absent count makes the sum absent. */
    private static StudentCount plus(StudentCount one, StudentCount other) {
        Reported<Integer> sum = one.students()
                .fold(
                        a -> other.students().fold(b -> Reported.of(Math.addExact(a, b)), Reported::absent),
                        Reported::absent);
        StudentCount first = ROW_ORDER.compare(one, other) <= 0 ? one : other;
        return new StudentCount(first.schoolYear(), first.district(), first.cell(), sum, first.source());
    }
}
