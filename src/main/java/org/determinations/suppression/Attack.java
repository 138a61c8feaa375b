package org.determinations.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/**
 * What a reader can find out about every count that is not shown, from all that is: the table with its sums, earlier releases,
 * other published files and counts that others publish. Ranges are exact over all lines at once; in linked groups of too many
 * unknowns, or where files contradict each other, they are narrowed line by line until nothing moves. Uses the true counts of
 * shown cells only.
 */
public final class Attack {
    /** Linked unknowns beyond which only line-by-line narrowing is done; a matter of time, not of policy. */
    private static final int LARGEST_EXACT = 400;

    /** Figures of two files that contradict each other could be narrowed for ever. */
    private static final int MOST_PASSES = 1000;

    private final CountTable table;
    private final Map<String, Long> known = new HashMap<>();
    private final SortedMap<String, CountRange> ranges = new TreeMap<>();

    private Attack(CountTable table, Set<String> hidden, Map<String, Long> elsewhere) {
        this.table = table;
        for (CountCell cell : table.cells()) {
            boolean shown = cell.published() && !hidden.contains(cell.id());
            Optional<Long> value =
                    shown ? cell.count() : cell.toldElsewhere().or(() -> Optional.ofNullable(elsewhere.get(cell.id())));
            value.ifPresent(v -> known.put(cell.id(), v));
            if (value.isEmpty()) {
                ranges.put(cell.id(), new CountRange(0, Optional.empty()));
            }
        }
    }

    /**
     * The range of every count that is not shown, by id.
     *
     * @param hidden ids withheld from the table
     * @param elsewhere counts that a reader knows from earlier releases or other files, by the same ids
     */
    public static SortedMap<String, CountRange> ranges(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere) {
        return ranges(table, hidden, elsewhere, id -> true, Integer.MAX_VALUE);
    }

    /**
     * The same, found only for counts that are asked for and that turn out to be narrower than that many students; the others are
     * left without bounds.
     */
    static SortedMap<String, CountRange> ranges(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere, Predicate<String> asked, int wide) {
        Attack attack = new Attack(table, hidden, elsewhere);
        for (List<Equation> linked : linked(attack.equations())) {
            if (!attack.solve(linked, asked, wide)) {
                attack.narrow(linked);
            }
        }
        elsewhere.forEach((id, value) -> {
            if (hidden.contains(id)) {
                attack.ranges.put(id, new CountRange(value, Optional.of(value)));
            }
        });
        return attack.ranges;
    }

    private List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (CountLine line : table.lines()) {
            SortedMap<String, Integer> signs = new TreeMap<>();
            long sum = 0;
            for (String part : line.parts()) {
                Long value = known.get(part);
                sum -= value == null ? 0 : value;
                if (value == null) {
                    signs.put(part, 1);
                }
            }
            Long total = known.get(line.total());
            sum += total == null ? 0 : total;
            if (total == null) {
                signs.put(line.total(), -1);
            }
            if (!signs.isEmpty()) {
                equations.add(new Equation(signs, sum));
            }
        }
        return equations;
    }

    /** A line is looked at again when the range of one of its unknowns became narrower: the end is the same in whatever order. */
    private void narrow(List<Equation> equations) {
        Map<String, List<Integer>> linesOf = new HashMap<>();
        BitSet waiting = new BitSet();
        for (int i = 0; i < equations.size(); i++) {
            for (String id : equations.get(i).signs().keySet()) {
                linesOf.computeIfAbsent(id, unknown -> new ArrayList<>()).add(i);
            }
            waiting.set(i);
        }
        int at = 0;
        for (long left = (long) MOST_PASSES * equations.size(); left > 0 && !waiting.isEmpty(); left--) {
            at = waiting.nextSetBit(at) < 0 ? waiting.nextSetBit(0) : waiting.nextSetBit(at);
            waiting.clear(at);
            Equation equation = equations.get(at);
            for (String id : equation.signs().keySet()) {
                if (narrow(equation, id)) {
                    linesOf.getOrDefault(id, List.of()).forEach(waiting::set);
                }
            }
        }
    }

    /** One unknown from the ranges of the others in its line; whether its range became narrower. */
    private boolean narrow(Equation equation, String id) {
        Optional<Long> least = Optional.of(0L);
        Optional<Long> most = Optional.of(0L);
        for (Map.Entry<String, Integer> other : equation.signs().entrySet()) {
            if (!other.getKey().equals(id)) {
                CountRange range = range(other.getKey());
                boolean added = other.getValue() > 0;
                least = plus(
                        least, added ? Optional.of(range.low()) : range.high().map(h -> -h));
                most = plus(most, added ? range.high() : Optional.of(-range.low()));
            }
        }
        boolean added = equation.signs().getOrDefault(id, 1) > 0;
        Optional<Long> low = added ? most.map(s -> equation.sum() - s) : least.map(s -> s - equation.sum());
        Optional<Long> high = added ? least.map(s -> equation.sum() - s) : most.map(s -> s - equation.sum());
        CountRange before = range(id);
        CountRange after = new CountRange(
                Math.max(before.low(), low.orElse(0L)),
                high.isEmpty()
                        ? before.high()
                        : Optional.of(Math.min(high.get(), before.high().orElse(Long.MAX_VALUE))));
        boolean sane = after.high().filter(h -> h < after.low()).isEmpty();
        if (sane && !after.equals(before)) {
            ranges.put(id, after);
            return true;
        }
        return false;
    }

    private CountRange range(String id) {
        return ranges.getOrDefault(id, new CountRange(0, Optional.empty()));
    }

    private static Optional<Long> plus(Optional<Long> sum, Optional<Long> term) {
        return sum.flatMap(s -> term.map(t -> s + t));
    }

    /** Equations in groups that share no unknown. */
    private static Collection<List<Equation>> linked(List<Equation> equations) {
        Map<String, String> leader = new TreeMap<>();
        for (Equation equation : equations) {
            TreeSet<String> leaders = new TreeSet<>();
            equation.signs().keySet().forEach(id -> leaders.add(find(leader, id)));
            leaders.forEach(l -> leader.put(l, leaders.first()));
        }
        Map<String, List<Equation>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (Equation equation : equations) {
            groups.computeIfAbsent(find(leader, equation.signs().firstKey()), l -> new ArrayList<>())
                    .add(equation);
        }
        return groups.values();
    }

    private static String find(Map<String, String> leader, String id) {
        String at = leader.computeIfAbsent(id, i -> i);
        while (!at.equals(leader.getOrDefault(at, at))) {
            at = leader.getOrDefault(at, at);
        }
        return at;
    }

    /** Exact ranges; false where the unknowns are too many, or contradict what other files say. */
    private boolean solve(List<Equation> linked, Predicate<String> asked, int wide) {
        ExactRanges exact = new ExactRanges(linked);
        if (exact.unknowns().size() > LARGEST_EXACT || !exact.solvable()) {
            return false;
        }
        for (int i = 0; i < exact.unknowns().size(); i++) {
            if (asked.test(exact.unknowns().get(i)) && !exact.seenAsWideAs(i, wide)) {
                ranges.put(exact.unknowns().get(i), exact.range(i));
            }
        }
        return true;
    }
}
