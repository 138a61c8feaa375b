package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;

/**
 * All student counts of one school year and the whole State. A total is the row that states it, or else the sum of the coarsest
 * rows of the district that cover it, whatever the rows of other districts are like; a combination that no row names has no student. Rows may come in any order. One per school year.
 */
public final class CountBook {
    private static final Comparator<StudentCount> ROW_ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row());

    private final SchoolYear schoolYear;
    private final SortedMap<DistrictCode, DistrictRows> districts = new TreeMap<>();
    private final SortedMap<DistrictCode, Issue> refused = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<StudentCount, List<StudentCount>> contradicting = new LinkedHashMap<>();
    private final SortedMap<String, Integer> copied = new TreeMap<>();
    private final List<StudentCell> cells;
    private final CellCodes codes;
    private final Grains grains;

    private CountBook(SchoolYear schoolYear, List<StudentCount> counts) {
        this.schoolYear = schoolYear;
        this.cells = counts.stream().map(StudentCount::cell).distinct().toList();
        this.codes = new CellCodes(cells);
        this.grains = new Grains(cells);
        Map<DistrictCode, Map<StudentCell, StudentCount>> seen = new TreeMap<>();
        Map<DistrictCode, Set<StudentCell>> conflicts = new TreeMap<>();
        for (StudentCount count : counts) {
            Map<StudentCell, StudentCount> own = seen.computeIfAbsent(count.district(), d -> new LinkedHashMap<>());
            Optional.ofNullable(own.putIfAbsent(count.cell(), count))
                    .filter(before -> contradict(before, count))
                    .ifPresent(before -> conflicts
                            .computeIfAbsent(count.district(), d -> new HashSet<>())
                            .add(count.cell()));
        }
        seen.forEach((district, own) -> TotalsCheck.of(own.values()).ifPresent(issue -> refused.put(district, issue)));
        seen.forEach((district, own) -> districts.put(
                district,
                new DistrictRows(
                        List.copyOf(own.values()), conflicts.getOrDefault(district, Set.of()), grains, codes)));
    }

    /** The counts of that school year; those of others are left out. */
    public static CountBook of(SchoolYear schoolYear, Collection<StudentCount> counts) {
        return new CountBook(
                schoolYear,
                counts.stream()
                        .filter(c -> c.schoolYear().equals(schoolYear))
                        .sorted(ROW_ORDER)
                        .toList());
    }

    private boolean contradict(StudentCount before, StudentCount again) {
        boolean same = before.students().equals(again.students());
        String file = again.source().row().file();
        if (same && !before.source().row().file().equals(file)) {
            copied.merge(file, 1, Integer::sum);
            return false;
        }
        if (same) {
            issues.add(CountIssues.of(IssueCode.SAME_ROW_TWICE, again, "the same count is given twice"));
        } else {
            contradicting.computeIfAbsent(before, row -> new ArrayList<>()).add(again);
        }
        return !same;
    }

    public SchoolYear schoolYear() {
        return schoolYear;
    }

    /** Every district with a row, by code. */
    public List<DistrictCode> districts() {
        return List.copyOf(districts.keySet());
    }

    /** Whether the district has a row. */
    public boolean has(DistrictCode district) {
        return districts.containsKey(district);
    }

    /** Rows that stand twice with the same count, those that contradict each other, and one issue for each file copied into another. */
    public List<Issue> issues() {
        List<Issue> all = new ArrayList<>(issues);
        contradicting.forEach((first, others) -> all.addAll(CountIssues.contradicting(first, others)));
        copied.forEach((file, rows) -> all.add(Issue.of(
                IssueCode.SAME_ROW_TWICE,
                SourceRef.ofFile(file),
                "counts of " + schoolYear + " in the file are in another file too, which is read",
                rows + (rows == 1 ? " row" : " rows"),
                "each count once",
                "Remove one of the files, or remove the rows from it.")));
        return all;
    }

    /** Every cell that a row of some district names. */
    List<StudentCell> cells() {
        return cells;
    }

    /** The grade spans that rows name, sorted. */
    public List<String> gradeSpans() {
        return codes.gradeSpans();
    }

    /** The disability categories that rows name, sorted. */
    public List<String> disabilityKinds() {
        return codes.disabilityKinds();
    }

    /** Why no count of a district is used; empty when its counts are. */
    Optional<Issue> refusal(DistrictCode district) {
        return Optional.ofNullable(refused.get(district));
    }

    /** Students of that cell in that district. */
    Counted find(DistrictCode district, StudentCell cell) {
        if (refused.containsKey(district)) {
            return Counted.without(Counted.State.CONTRADICTORY);
        }
        List<Grain> covering = grains.covering(cell);
        return covering.isEmpty()
                ? Counted.without(Counted.State.NOT_IN_INPUT)
                : rows(district).map(r -> r.sum(covering, cell)).orElse(Counted.of(0));
    }

    /** The count that a row states for exactly that cell; empty when no row does. */
    Optional<Counted> stated(DistrictCode district, StudentCell cell) {
        return rows(district).flatMap(r -> r.stated(cell));
    }

    /** Whether both books have the same districts with the same counts; never for an empty book. */
    boolean sameCountsAs(CountBook other) {
        return !districts.isEmpty() && counts().equals(other.counts());
    }

    private Map<DistrictCode, Map<StudentCell, Reported<Integer>>> counts() {
        Map<DistrictCode, Map<StudentCell, Reported<Integer>>> counts = new TreeMap<>();
        districts.forEach((district, rows) -> counts.put(district, rows.counts()));
        return counts;
    }

    /** The file of the first row. */
    SourceRef where() {
        return SourceRef.ofFile(districts.values().stream()
                .findFirst()
                .map(r -> r.first().source().row().file())
                .orElse(""));
    }

    /** The row for exactly that cell, or the district's first. */
    Optional<StudentCount> rowOf(DistrictCode district, StudentCell cell) {
        return rows(district).map(r -> r.rowOf(cell));
    }

    private Optional<DistrictRows> rows(DistrictCode district) {
        return Optional.ofNullable(districts.get(district));
    }
}
