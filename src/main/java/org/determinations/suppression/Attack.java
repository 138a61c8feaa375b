package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/**
 * What a reader can find out about every count that is not shown, from all that is: the table with its sums, earlier releases,
 * other published files and counts that others publish. Ranges are exact over all lines at once; in linked groups of too many
 * unknowns, or where files contradict each other, they are narrowed line by line until nothing moves. Uses the true counts of
 * shown cells only. A table is taken apart once and may then be attacked again and again, each time with more withheld; the same
 * answers whoever asks, from any number of threads.
 */
public final class Attack {
    /** Linked unknowns beyond which only line-by-line narrowing is done; a matter of time, not of policy. */
    private static final int LARGEST_EXACT = 400;

    /** Cells by their ids: a cell's number is its place here, and lines have numbers in place of ids. */
    private final List<CountCell> cells;

    private final int[] totals;
    private final int[][] parts;
    private final Map<String, Long> elsewhere;

    /**
     * The table to be attacked.
     *
     * @param elsewhere counts that a reader knows from earlier releases or other files, by the same ids
     */
    Attack(CountTable table, Map<String, Long> elsewhere) {
        this.elsewhere = Map.copyOf(elsewhere);
        this.cells = table.cells().stream()
                .sorted(Comparator.comparing(CountCell::id))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).id(), i);
        }
        List<CountLine> lines = table.lines();
        this.totals = lines.stream()
                .mapToInt(line -> numbers.getOrDefault(line.total(), -1))
                .toArray();
        this.parts = lines.stream()
                .map(line -> line.parts().stream()
                        .mapToInt(part -> numbers.getOrDefault(part, -1))
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * The range of every count that is not shown, by id.
     *
     * @param hidden ids withheld from the table
     * @param elsewhere counts that a reader knows from earlier releases or other files, by the same ids
     */
    public static SortedMap<String, CountRange> ranges(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere) {
        return new TreeMap<>(new Attack(table, elsewhere).ranges(hidden, id -> true, Integer.MAX_VALUE));
    }

    /**
     * The same, found only for counts that are asked for and that turn out to be narrower than that many students; the others are
     * left without bounds.
     */
    Map<String, CountRange> ranges(Set<String> hidden, Predicate<String> asked, int wide) {
        Map<String, CountRange> ranges = new HashMap<>();
        CountRange open = new CountRange(0, Optional.empty());
        long[] known = new long[cells.size()];
        boolean[] isUnknown = new boolean[cells.size()];
        for (int i = 0; i < known.length; i++) {
            Optional<Long> value = known(cells.get(i), hidden);
            known[i] = value.orElse(0L);
            isUnknown[i] = value.isEmpty();
            if (isUnknown[i]) {
                ranges.put(cells.get(i).id(), open);
            }
        }
        for (List<Equation> linked : linked(equations(known, isUnknown))) {
            if (!solve(linked, asked, wide, ranges)) {
                NarrowedRanges narrowed = new NarrowedRanges(linked).narrow();
                for (int i = 0; i < narrowed.size(); i++) {
                    ranges.put(id(narrowed.unknown(i)), narrowed.range(i));
                }
            }
        }
        elsewhere.forEach((id, value) -> {
            if (hidden.contains(id)) {
                ranges.put(id, new CountRange(value, Optional.of(value)));
            }
        });
        return ranges;
    }

    private String id(int number) {
        return cells.get(number).id();
    }

    private Optional<Long> known(CountCell cell, Set<String> hidden) {
        return cell.published() && !hidden.contains(cell.id())
                ? cell.count()
                : cell.toldElsewhere().or(() -> Optional.ofNullable(elsewhere.get(cell.id())));
    }

    private List<Equation> equations(long[] known, boolean[] isUnknown) {
        List<Equation> equations = new ArrayList<>();
        for (int line = 0; line < totals.length; line++) {
            int total = totals[line];
            int[] unknowns = IntStream.concat(IntStream.of(parts[line]), IntStream.of(total))
                    .filter(i -> isUnknown[i])
                    .sorted()
                    .distinct()
                    .toArray();
            if (unknowns.length > 0) {
                long shown = IntStream.of(parts[line]).mapToLong(i -> known[i]).sum();
                equations.add(new Equation(
                        unknowns,
                        IntStream.of(unknowns).map(i -> i == total ? -1 : 1).toArray(),
                        known[total] - shown));
            }
        }
        return equations;
    }

    /** Equations in groups that share no unknown. */
    private Collection<List<Equation>> linked(List<Equation> equations) {
        int[] leader = new int[cells.size()];
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
    private boolean solve(List<Equation> linked, Predicate<String> asked, int wide, Map<String, CountRange> ranges) {
        if (linked.stream().flatMapToInt(Equation::unknowns).distinct().count() > LARGEST_EXACT) {
            return false;
        }
        ExactRanges exact = new ExactRanges(linked);
        if (!exact.solvable()) {
            return false;
        }
        for (int i = 0; i < exact.size(); i++) {
            String id = id(exact.unknown(i));
            if (asked.test(id) && !exact.seenAsWideAs(i, wide)) {
                ranges.put(id, exact.range(i));
            }
        }
        return true;
    }
}
