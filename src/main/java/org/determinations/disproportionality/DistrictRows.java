package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.StudentCell;

/** The rows of one district in one book of counts, by grain, so that a total looks at the rows of its grain alone. Immutable. */
final class DistrictRows {
    private static final Counted.State[] STATES = Counted.State.values();

    private final Map<StudentCell, StudentCount> rows;
    private final Set<StudentCell> conflicts;
    private final CellCodes codes;
    private final Map<Grain, OfGrain> byGrain = new HashMap<>();
    private final boolean enrolled;

    /** Numbers of cells, and at the same places what the rows count: students, and the ordinal of {@link Counted.State}. */
    private record OfGrain(long[] codes, long[] students, int[] states) {

        static OfGrain of(long[] codes, List<Counted> counts) {
            return new OfGrain(
                    codes,
                    counts.stream().mapToLong(Counted::students).toArray(),
                    counts.stream().mapToInt(c -> c.state().ordinal()).toArray());
        }

        /** Empty when no row is within the cell. In plain numbers, as most of an analysis is spent here. */
        Optional<Counted> sum(long mask, long wanted) {
            long sum = 0;
            int worst = -1;
            for (int i = 0; i < codes.length; i++) {
                if ((codes[i] & mask) == wanted) {
                    sum += students[i];
                    worst = Math.max(worst, states[i]);
                }
            }
            return worst < 0 ? Optional.empty() : Optional.of(Counted.of(STATES[worst], sum));
        }
    }

    /**
     * @param rows in the order of file and row, one a cell
     * @param conflicts cells that other rows contradict
     */
    DistrictRows(List<StudentCount> rows, Set<StudentCell> conflicts, Grains grains, CellCodes codes) {
        this.rows = new LinkedHashMap<>();
        this.conflicts = Set.copyOf(conflicts);
        this.codes = codes;
        this.enrolled = rows.stream().anyMatch(r -> r.cell().disability() != DisabilityStatus.WITH_DISABILITY);
        Map<Grain, List<StudentCount>> grouped = new HashMap<>();
        for (StudentCount row : rows) {
            this.rows.put(row.cell(), row);
            grouped.computeIfAbsent(grains.of(row.cell()), g -> new ArrayList<>())
                    .add(row);
        }
        grouped.forEach((grain, own) -> byGrain.put(
                grain,
                OfGrain.of(
                        own.stream().mapToLong(r -> codes.of(r.cell())).toArray(),
                        own.stream().map(this::counted).toList())));
    }

    /**
     * The sum of the rows within the cell, of the first grain that has any; none at all is no student, unless the district's
     * rows are only about students with disabilities and all students are asked for.
     */
    Counted sum(List<Grain> grains, StudentCell cell) {
        if (!enrolled && cell.disability() == DisabilityStatus.ALL) {
            return Counted.without(Counted.State.NOT_IN_INPUT);
        }
        long mask = CellCodes.mask(cell);
        long wanted = codes.of(cell) & mask;
        for (Grain grain : grains) {
            Optional<Counted> sum = Optional.ofNullable(byGrain.get(grain)).flatMap(own -> own.sum(mask, wanted));
            if (sum.isPresent()) {
                return sum.get();
            }
        }
        return Counted.of(0);
    }

    /** The count that a row states for exactly that cell; empty when no row does. */
    Optional<Counted> stated(StudentCell cell) {
        return Optional.ofNullable(rows.get(cell)).map(this::counted);
    }

    /** The row for exactly that cell, or the first. */
    StudentCount rowOf(StudentCell cell) {
        return Optional.ofNullable(rows.get(cell)).orElseGet(this::first);
    }

    /** In the order of file and row. */
    StudentCount first() {
        return rows.values().iterator().next();
    }

    /** What the rows say, by cell. */
    Map<StudentCell, Reported<Integer>> counts() {
        Map<StudentCell, Reported<Integer>> counts = new HashMap<>();
        rows.forEach((cell, row) -> counts.put(cell, row.students()));
        return counts;
    }

    private Counted counted(StudentCount row) {
        if (conflicts.contains(row.cell())) {
            return Counted.without(Counted.State.CONTRADICTORY);
        }
        return row.students()
                .fold(
                        Counted::of,
                        (why, text) -> Counted.without(
                                why == Missing.UNREADABLE ? Counted.State.CONTRADICTORY : Counted.State.SUPPRESSED));
    }
}
