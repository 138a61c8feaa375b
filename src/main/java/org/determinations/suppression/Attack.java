package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * What a reader can find out about every count that is not shown, from all that is: the table with its sums, earlier releases,
 * other published files and counts that others publish. Ranges are exact over all lines at once; in linked groups of too many
 * unknowns, or where files contradict each other, they are narrowed line by line until nothing moves. Uses the true counts of
 * shown cells only. A table may be attacked again and again, each time with more withheld; the same answers whoever asks,
 * from any number of threads.
 */
public final class Attack {
    /** Linked unknowns beyond which only line-by-line narrowing is done; a matter of time, not of policy. */
    private static final int LARGEST_EXACT = 400;

    private final CountTable table;
    private final Map<String, Long> elsewhere;

    /**
     * The table to be attacked.
     *
     * @param elsewhere counts that a reader knows from earlier releases or other files, by the same ids
     */
    Attack(CountTable table, Map<String, Long> elsewhere) {
        this.table = table;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /**
     * The range of every count that is not shown, by id.
     *
     * @param hidden ids withheld from the table
     * @param elsewhere counts that a reader knows from earlier releases or other files, by the same ids
     */
    public static SortedMap<String, CountRange> ranges(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere) {
        FoundRanges found = new Attack(table, elsewhere)
                .ranges(cell -> hidden.contains(table.cells().get(cell).id()), cell -> true, Integer.MAX_VALUE);
        SortedMap<String, CountRange> ranges = new TreeMap<>();
        for (int i = 0; i < table.cells().size(); i++) {
            String id = table.cells().get(i).id();
            found.find(i).ifPresent(range -> ranges.put(id, range));
        }
        return ranges;
    }

    /**
     * The same by the places of cells, found only for counts that are asked for and that turn out to be narrower than that many
     * students; the others are left without bounds.
     */
    FoundRanges ranges(IntPredicate hidden, IntPredicate asked, int wide) {
        int size = table.cells().size();
        FoundRanges ranges = new FoundRanges(size);
        long[] known = new long[size];
        boolean[] isUnknown = new boolean[size];
        for (int i = 0; i < size; i++) {
            CountCell cell = table.cells().get(i);
            Optional<Long> value = known(cell, hidden.test(i));
            known[i] = value.orElse(0L);
            isUnknown[i] = value.isEmpty();
            if (isUnknown[i]) {
                ranges.open(i);
            }
        }
        for (List<Equation> linked : linked(equations(known, isUnknown))) {
            if (!solve(linked, asked, wide, ranges)) {
                NarrowedRanges narrowed = new NarrowedRanges(linked).narrow();
                for (int i = 0; i < narrowed.size(); i++) {
                    ranges.put(narrowed.unknown(i), narrowed.range(i));
                }
            }
        }
        for (int i = 0; i < size && !elsewhere.isEmpty(); i++) {
            Long value = elsewhere.get(table.cells().get(i).id());
            if (value != null && hidden.test(i)) {
                ranges.put(i, new CountRange(value, Optional.of(value)));
            }
        }
        return ranges;
    }

    private Optional<Long> known(CountCell cell, boolean isHidden) {
        return cell.published() && !isHidden
                ? cell.count()
                : cell.toldElsewhere().or(() -> Optional.ofNullable(elsewhere.get(cell.id())));
    }

    private List<Equation> equations(long[] known, boolean[] isUnknown) {
        List<Equation> equations = new ArrayList<>();
        for (CellSum sum : table.sums()) {
            int total = sum.total();
            if (sum.anyCell(i -> isUnknown[i])) {
                int[] unknowns = ascending(sum.cells().filter(i -> isUnknown[i]).toArray());
                long shown = sum.parts().mapToLong(i -> known[i]).sum();
                equations.add(new Equation(
                        unknowns,
                        IntStream.of(unknowns).map(i -> i == total ? -1 : 1).toArray(),
                        known[total] - shown));
            }
        }
        return equations;
    }

    /** Each once. */
    private static int[] ascending(int[] cells) {
        Arrays.sort(cells);
        int size = 0;
        for (int cell : cells) {
            if (size == 0 || cells[size - 1] != cell) {
                cells[size++] = cell;
            }
        }
        return size == cells.length ? cells : Arrays.copyOf(cells, size);
    }

    /** Equations in groups that share no unknown. */
    private Collection<List<Equation>> linked(List<Equation> equations) {
        int[] leader = new int[table.cells().size()];
        Arrays.setAll(leader, i -> i);
        for (Equation equation : equations) {
            int first = find(leader, equation.unknown(0));
            for (int i = 1; i < equation.size(); i++) {
                leader[find(leader, equation.unknown(i))] = first;
            }
        }
        SortedMap<Integer, List<Equation>> groups = new TreeMap<>();
        for (Equation equation : equations) {
            groups.computeIfAbsent(find(leader, equation.unknown(0)), l -> new ArrayList<>())
                    .add(equation);
        }
        return Collections.unmodifiableCollection(groups.values());
    }

    private static int find(int[] leader, int number) {
        int at = number;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Exact ranges; false where the unknowns are too many, or contradict what other files say. */
    private boolean solve(List<Equation> linked, IntPredicate asked, int wide, FoundRanges ranges) {
        if (Equation.unknowns(linked).length > LARGEST_EXACT) {
            return false;
        }
        ExactRanges exact = new ExactRanges(linked);
        if (!exact.solvable()) {
            return false;
        }
        for (int i = 0; i < exact.size(); i++) {
            int cell = exact.unknown(i);
            if (asked.test(cell) && !exact.seenAsWideAs(i, wide)) {
                ranges.put(cell, exact.range(i));
            }
        }
        return true;
    }
}
