package org.determinations.model.secondary;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Counts with all the sums that hold between them. Cells and lines stand in a fixed order whatever order they came in. Throws
 * {@link IllegalArgumentException} when an id stands twice, a line names an unknown one or does not add up: the program is at fault.
 * Lines are held as places among the cells, so that a table of a State holds no id twice. Immutable; equal to a table of the same
 * cells and lines.
 */
public final class CountTable {
    /** Most cells are in hardly more sums. */
    private static final int FEW = 3;

    private final List<CountCell> cells;
    private final List<CellSum> sums;

    /** Found when first asked for: whoever looks at a table of a State takes it apart. */
    private volatile List<CountTable> independent = List.of();

    /** A table of those cells and lines, which may come in any order. */
    public CountTable(List<CountCell> cells, Collection<CountLine> lines) {
        this(new CountTable(List.of(), List.<CellSum>of()), cells, lines);
    }

    private CountTable(CountTable before, List<CountCell> further, Collection<CountLine> lines) {
        List<CountCell> all = new ArrayList<>(before.cells);
        further.stream().sorted(CountCell.ORDER).forEach(all::add);
        this.cells = List.copyOf(all);
        List<CellSum> allSums = new ArrayList<>(before.sums);
        allSums.addAll(new NamedLines(cells, places()).sums(lines));
        this.sums = List.copyOf(allSums);
        check();
    }

    private CountTable(List<CountCell> cells, List<CellSum> sums) {
        this.cells = List.copyOf(cells);
        this.sums = List.copyOf(sums);
    }

    /** Some of the cells and sums of a table that was looked at, in its order. */
    private record Part(List<CountCell> cells, List<CellSum> sums) {
        private Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public List<CountCell> cells() {
        return cells;
    }

    /** The sums by the places of their cells. */
    public List<CellSum> sums() {
        return sums;
    }

    /** The same sums by the ids of their cells, each made when it is asked for. */
    public List<CountLine> lines() {
        return new Lines();
    }

    private final class Lines extends AbstractList<CountLine> implements RandomAccess {
        @Override
        public CountLine get(int index) {
            CellSum sum = sums.get(index);
            return new CountLine(
                    id(sum.total()), sum.parts().mapToObj(CountTable.this::id).toList(), sum.tellsOfMembers());
        }

        @Override
        public int size() {
            return sums.size();
        }
    }

    /** The place of each cell, by its id. */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (places.put(id(i), i) != null) {
                throw new IllegalArgumentException("the cell is given twice: " + id(i));
            }
        }
        return places;
    }

    /**
     * The same cells as a reader has them, with others behind them and further sums.
     *
     * @param readers cells of this table, in its order
     * @param others cells that this table does not have
     * @param further sums by the places among all of them
     */
    public CountTable with(List<CountCell> readers, List<CountCell> others, Collection<CellSum> further) {
        List<CountCell> all = new ArrayList<>(readers);
        all.addAll(others);
        List<CellSum> allSums = new ArrayList<>(sums);
        allSums.addAll(further);
        CountTable table = new CountTable(all, allSums);
        table.check();
        return table;
    }

    /** This table with further cells and lines behind its own; cells and lines of the two are in a fixed order each. */
    public CountTable and(List<CountCell> moreCells, Collection<CountLine> moreLines) {
        return new CountTable(this, moreCells, moreLines);
    }

    /** Tables that share no cell, one behind the other. */
    public static CountTable joined(List<CountTable> tables) {
        List<CountCell> cells = new ArrayList<>();
        List<CellSum> sums = new ArrayList<>();
        for (CountTable table : tables) {
            int before = cells.size();
            table.sums.forEach(sum -> sums.add(sum.moved(place -> place + before)));
            cells.addAll(table.cells);
        }
        return new CountTable(cells, sums);
    }

    /** The same before a reader who has some of the counts from elsewhere. */
    public CountTable beforeReaderOf(Set<String> known) {
        return new CountTable(
                cells.stream()
                        .map(cell -> known.contains(cell.id()) ? cell.alsoElsewhere() : cell)
                        .toList(),
                sums);
    }

    /** The sums that each cell is in, by its place. */
    public List<List<CellSum>> sumsByCell() {
        List<List<CellSum>> byCell = new ArrayList<>(Collections.nCopies(cells.size(), List.of()));
        for (CellSum sum : sums) {
            sum.cells().forEach(cell -> {
                List<CellSum> before = byCell.get(cell);
                List<CellSum> more = before.isEmpty() ? new ArrayList<>(FEW) : before;
                more.add(sum);
                byCell.set(cell, more);
            });
        }
        return byCell;
    }

    private String id(int place) {
        return cells.get(place).id();
    }

    private void check() {
        for (int i = 0; i < sums.size(); i++) {
            if (!addsUp(sums.get(i))) {
                throw new IllegalArgumentException("a line does not add up: " + lines().get(i));
            }
        }
    }

    private boolean addsUp(CellSum sum) {
        Optional<Long> total = cells.get(sum.total()).count();
        return total.isEmpty()
                || sum.parts().anyMatch(part -> cells.get(part).count().isEmpty())
                || sum.parts()
                                .mapToLong(part -> cells.get(part).count().orElse(0L))
                                .sum()
                        == total.get();
    }

    /** The table in parts that no sum connects, in the order of their first cells. */
    public List<CountTable> independent() {
        List<CountTable> found = independent;
        if (found.isEmpty()) {
            int[] partOf = partOf();
            found = divided(partOf, 1 + IntStream.of(partOf).max().orElse(-1));
            independent = found;
        }
        return found;
    }

    /** Every cell of those parts in which there is such a cell. */
    public BitSet inPartsWith(IntPredicate cell) {
        int[] partOf = partOf();
        BitSet parts = new BitSet();
        IntStream.range(0, partOf.length).filter(cell).forEach(i -> parts.set(partOf[i]));
        BitSet within = new BitSet();
        IntStream.range(0, partOf.length).filter(i -> parts.get(partOf[i])).forEach(within::set);
        return within;
    }

    /** The number of the part that each cell is in. */
    private int[] partOf() {
        int[] leader = IntStream.range(0, cells.size()).toArray();
        for (CellSum sum : sums) {
            int first = leaderOf(leader, sum.total());
            sum.parts().forEach(part -> leader[leaderOf(leader, part)] = first);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        return IntStream.range(0, cells.size())
                .map(i -> numbers.computeIfAbsent(leaderOf(leader, i), l -> numbers.size()))
                .toArray();
    }

    /**
     * The table in parts like the others: in each the cells whose ids the other has, and their sums.
     *
     * @param others which share no cell and together have each of this table's
     */
    public List<CountTable> dividedAs(List<CountTable> others) {
        if (others.size() == 1) {
            return List.of(this);
        }
        Map<String, Integer> byCell = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            int part = i;
            others.get(i).cells().forEach(c -> byCell.put(c.id(), part));
        }
        return divided(
                cells.stream()
                        .mapToInt(c -> Objects.requireNonNull(byCell.get(c.id()), c.id()))
                        .toArray(),
                others.size());
    }

    /** The same in so many parts, given the part of each cell. */
    private List<CountTable> divided(int[] partOf, int count) {
        if (count == 1) {
            return List.of(this);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part());
        }
        int[] placeWithin = new int[partOf.length];
        Arrays.setAll(placeWithin, i -> {
            List<CountCell> within = parts.get(partOf[i]).cells();
            within.add(cells.get(i));
            return within.size() - 1;
        });
        sums.forEach(sum -> parts.get(partOf[sum.total()]).sums().add(sum.moved(place -> placeWithin[place])));
        return parts.stream()
                .map(part -> new CountTable(part.cells(), part.sums()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountTable table && cells.equals(table.cells) && sums.equals(table.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, sums);
    }

    @Override
    public String toString() {
        return cells + " " + lines();
    }

    private static int leaderOf(int[] leader, int cell) {
        int at = cell;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
