package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCell;
import org.determinations.model.StudentCount;

/**
 * All student counts of one school year and the whole State. A total is the row that states it, or else the sum of the coarsest
 * rows that cover it; a combination that no row names has no student. Rows may come in any order. One per school year.
 */
public final class CountBook {
    private static final Comparator<StudentCount> ROW_ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row());

    private final SchoolYear schoolYear;
    private final Map<DistrictCode, List<StudentCount>> districts = new TreeMap<>();
    private final Map<DistrictCode, List<StudentCell>> conflicts = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Grain> grains;

    private CountBook(SchoolYear schoolYear, List<StudentCount> counts) {
        this.schoolYear = schoolYear;
        Map<DistrictCode, Map<StudentCell, StudentCount>> seen = new TreeMap<>();
        for (StudentCount count : counts) {
            Map<StudentCell, StudentCount> cells = seen.computeIfAbsent(count.district(), d -> new LinkedHashMap<>());
            Optional.ofNullable(cells.putIfAbsent(count.cell(), count)).ifPresent(before -> repeated(before, count));
        }
        seen.forEach((district, cells) -> districts.put(district, List.copyOf(cells.values())));
        this.grains = Grain.of(counts.stream().map(StudentCount::cell).toList());
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

    private void repeated(StudentCount before, StudentCount again) {
        if (before.students().equals(again.students())) {
            issues.add(CountIssues.of(IssueCode.SAME_ROW_TWICE, again, "the same count stands twice"));
            return;
        }
        conflicts.computeIfAbsent(again.district(), d -> new ArrayList<>()).add(again.cell());
        issues.add(CountIssues.of(
                IssueCode.CONTRADICTING_ROWS, again, "the same cell stands twice with different counts"));
    }

    public SchoolYear schoolYear() {
        return schoolYear;
    }

    /** Every district with a row, by code. */
    public List<DistrictCode> districts() {
        return List.copyOf(districts.keySet());
    }

    /** Rows that stand twice, in the order of file and row. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The grade spans that rows name, sorted. */
    public List<String> gradeSpans() {
        return names(StudentCell::gradeSpan);
    }

    /** The disability categories that rows name, sorted. */
    public List<String> disabilityKinds() {
        return names(StudentCell::disabilityKind);
    }

    private List<String> names(Function<StudentCell, String> name) {
        return districts.values().stream()
                .flatMap(List::stream)
                .map(row -> name.apply(row.cell()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Students of that cell in that district. */
    Counted find(DistrictCode district, StudentCell cell) {
        return grains.stream()
                .filter(grain -> grain.covers(cell))
                .findFirst()
                .map(grain -> sum(district, cell, grain))
                .orElse(Counted.without(Counted.State.NOT_IN_INPUT));
    }

    /** The count that a row states for exactly that cell; empty when no row does. */
    Optional<Counted> stated(DistrictCode district, StudentCell cell) {
        return rows(district).stream()
                .filter(row -> row.cell().equals(cell))
                .findFirst()
                .map(row -> conflicting(district, cell) ? Counted.without(Counted.State.CONTRADICTORY) : counted(row));
    }

    /** Whether both books have the same districts with the same counts; never for an empty book. */
    boolean sameCountsAs(CountBook other) {
        return !districts.isEmpty() && counts().equals(other.counts());
    }

    private Map<DistrictCode, Map<StudentCell, Reported<Integer>>> counts() {
        Map<DistrictCode, Map<StudentCell, Reported<Integer>>> counts = new TreeMap<>();
        districts.forEach((district, rows) -> counts.put(
                district, rows.stream().collect(Collectors.toMap(StudentCount::cell, StudentCount::students))));
        return counts;
    }

    /** The file of the first row. */
    SourceRef where() {
        return districts.values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(row -> SourceRef.ofFile(row.source().row().file()))
                .orElse(SourceRef.ofFile(""));
    }

    /** The row for exactly that cell, or the district's first. */
    Optional<StudentCount> rowOf(DistrictCode district, StudentCell cell) {
        List<StudentCount> rows = rows(district);
        return rows.stream()
                .filter(row -> row.cell().equals(cell))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private List<StudentCount> rows(DistrictCode district) {
        return districts.getOrDefault(district, List.of());
    }

    private Counted sum(DistrictCode district, StudentCell cell, Grain grain) {
        return rows(district).stream()
                .filter(row -> grain.has(row.cell(), cell))
                .map(row ->
                        conflicting(district, row.cell()) ? Counted.without(Counted.State.CONTRADICTORY) : counted(row))
                .reduce(Counted.of(0), Counted::plus);
    }

    private boolean conflicting(DistrictCode district, StudentCell cell) {
        return conflicts.getOrDefault(district, List.of()).contains(cell);
    }

    private static Counted counted(StudentCount row) {
        return row.students()
                .fold(
                        Counted::of,
                        (why, text) -> Counted.without(
                                why == Missing.UNREADABLE ? Counted.State.CONTRADICTORY : Counted.State.SUPPRESSED));
    }
}
