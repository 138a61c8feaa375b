package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;

/**
 * All student counts of one school year and the whole State. A total is the row that states it, or else the sum of the coarsest
 * rows of the district that cover it, whatever the rows of other districts are like; a combination that no row names has no student.
 * Rows may come in any order. The rows of a few districts are at hand, those of the others are put together again when somebody asks:
 * a caller should go district by district. One per school year; may be asked by any thread.
 */
public final class CountBook {
    /** Rows at hand in a book of a large State are those of so many districts. */
    private static final int FEW_DISTRICTS = 16;

    /** A book with no more rows has all of them at hand: a row takes some two hundred bytes, and four books are open at once. */
    private static final long MOST_ROWS = Math.min(200_000, Runtime.getRuntime().maxMemory() / 4000);

    private final YearCounts counts;
    private final List<DistrictCode> districts;
    private final SortedMap<DistrictCode, Issue> refused = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final CellCodes codes;
    private final Grains grains;
    private final int mostAtHand;

    /** Never changed: who puts rows together for another district leaves another map here. */
    private volatile Map<DistrictCode, DistrictRows> atHand;

    private CountBook(YearCounts counts, long mostRows) {
        this.counts = counts;
        this.codes = new CellCodes(counts.cells());
        this.grains = new Grains(counts.cells());
        RowsTwice twice = new RowsTwice(counts.year());
        List<DistrictCode> withRows = new ArrayList<>();
        Map<DistrictCode, DistrictRows> first = new HashMap<>();
        long rows = 0;
        for (DistrictCode district : counts.districts()) {
            DistinctRows own = DistinctRows.of(counts.of(district));
            if (!own.rows().isEmpty()) {
                withRows.add(district);
                twice.add(own);
                TotalsCheck.of(own.rows()).ifPresent(issue -> refused.put(district, issue));
                rows += own.rows().size();
                if (rows <= mostRows) {
                    first.put(district, rows(own));
                }
            }
        }
        this.districts = List.copyOf(withRows);
        this.mostAtHand = rows <= mostRows ? districts.size() : FEW_DISTRICTS;
        this.atHand = rows <= mostRows ? first : Map.of();
        this.issues.addAll(twice.issues());
    }

    private DistrictRows rows(DistinctRows own) {
        return new DistrictRows(own.rows(), own.conflicts(), grains, codes);
    }

    /** The counts of that school year as they stand; those of others are left out. */
    public static CountBook of(SchoolYear schoolYear, Collection<StudentCount> counts) {
        return of(schoolYear, counts, MOST_ROWS);
    }

    /**
     * The same, on which the answers do not depend.
     *
     * @param mostRows a book with more rows has those of a few districts at hand
     */
    static CountBook of(SchoolYear schoolYear, Collection<StudentCount> counts, long mostRows) {
        YearCounts all = YearCounts.asGiven(PackedCounts.of(counts), schoolYear, district -> true, count -> true);
        return new CountBook(all, mostRows);
    }

    /**
     * The counts of that school year as an analysis reads them: codes of one placement are added up, and a rejected row stands for
     * every cell that it may have been. Empty when no count of the school year can be read.
     *
     * @param units whose counts belong to the State
     */
    public static Optional<CountBook> read(PackedCounts counts, SchoolYear schoolYear, Predicate<DistrictCode> units) {
        YearCounts read = YearCounts.together(counts, schoolYear, units);
        return read.cells().isEmpty() ? Optional.empty() : Optional.of(new CountBook(read, MOST_ROWS));
    }

    /** The counts that this book was made of, those alone that are taken; as they were given. */
    CountBook only(Predicate<StudentCount> which) {
        return new CountBook(YearCounts.asGiven(counts.counts(), counts.year(), counts.units(), which), MOST_ROWS);
    }

    public SchoolYear schoolYear() {
        return counts.year();
    }

    /** Every district with a row, by code. */
    public List<DistrictCode> districts() {
        return districts;
    }

    /** Whether the district has a row. */
    public boolean has(DistrictCode district) {
        return atHand.containsKey(district) || Collections.binarySearch(districts, district) >= 0;
    }

    /** Rows that stand twice with the same count, those that contradict each other, and one issue for each file copied into another. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Every cell that a row of some district names. */
    Set<StudentCell> cells() {
        return counts.cells();
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
        return !districts.isEmpty()
                && districts.equals(other.districts)
                && districts.stream().allMatch(d -> counts(d).equals(other.counts(d)));
    }

    private Map<StudentCell, Reported<Integer>> counts(DistrictCode district) {
        return rows(district).map(DistrictRows::counts).orElse(Map.of());
    }

    /** The file of the first row. */
    SourceRef where() {
        return SourceRef.ofFile(districts.stream()
                .findFirst()
                .flatMap(this::rows)
                .map(r -> r.first().source().row().file())
                .orElse(""));
    }

    /** The row for exactly that cell, or the district's first. */
    Optional<StudentCount> rowOf(DistrictCode district, StudentCell cell) {
        return rows(district).map(r -> r.rowOf(cell));
    }

    private Optional<DistrictRows> rows(DistrictCode district) {
        DistrictRows known = atHand.get(district);
        if (known == null && has(district)) {
            known = rows(DistinctRows.of(counts.of(district)));
            Map<DistrictCode, DistrictRows> before = atHand;
            Map<DistrictCode, DistrictRows> after = new HashMap<>(before.size() < mostAtHand ? before : Map.of());
            after.put(district, known);
            atHand = after;
        }
        return Optional.ofNullable(known);
    }
}
