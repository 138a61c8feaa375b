package org.determinations.model.secondary;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
    private final List<CountCell> cells;
    private final List<CellSum> sums;

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
     * The same sums, and further ones, over the cells as a reader has them, with others behind them.
     *
     * @param readers cells of this table, in its order, and behind them cells that it does not have
     * @param further sums by the places among all of them
     */
    public CountTable with(List<CountCell> readers, Collection<CellSum> further) {
        if (further.isEmpty()) {
            return new CountTable(readers, sums);
        }
        List<CellSum> allSums = new ArrayList<>(sums);
        allSums.addAll(further);
        CountTable table = new CountTable(readers, allSums);
        table.check();
        return table;
    }

    /** A table of those cells, the first of this one, with as many of its sums, which name no other; the sums are the same. */
    public CountTable beginning(List<CountCell> first, int sumCount) {
        return new CountTable(first, sumCount == sums.size() ? sums : sums.subList(0, sumCount));
    }

    /** This table with further cells and lines behind its own; cells and lines of the two are in a fixed order each. */
    public CountTable and(List<CountCell> moreCells, Collection<CountLine> moreLines) {
        return new CountTable(this, moreCells, moreLines);
    }

    /** Tables that share no cell, one behind the other, to be reckoned with: what a count is of stands in its id alone. */
    public static CountTable joined(List<CountTable> tables) {
        List<CountCell> cells = new ArrayList<>();
        Map<Optional<Long>, Optional<Long>> counts = new HashMap<>();
        List<CellSum> sums = new ArrayList<>();
        for (CountTable table : tables) {
            int before = cells.size();
            table.sums.forEach(sum -> sums.add(sum.moved(place -> place + before)));
            table.cells.forEach(
                    cell -> cells.add(cell.withoutPlace(counts.computeIfAbsent(cell.count(), count -> count))));
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
        return divided(partOf());
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

    /** The number of the part that each cell is in; no sum connects two parts, and they are in the order of their first cells. */
    public int[] partOf() {
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
     * The table in parts.
     *
     * @param partOf the number of the part that each cell is in, no sum connecting two of them
     */
    public List<CountTable> divided(int[] partOf) {
        List<List<CountCell>> cellsOf = divided(cells, partOf);
        if (cellsOf.size() == 1) {
            return List.of(this);
        }
        List<List<CellSum>> sumsOf = new ArrayList<>();
        cellsOf.forEach(part -> sumsOf.add(new ArrayList<>()));
        int[] next = new int[cellsOf.size()];
        int[] placeWithin = IntStream.of(partOf).map(part -> next[part]++).toArray();
        sums.forEach(sum -> sumsOf.get(partOf[sum.total()]).add(sum.moved(place -> placeWithin[place])));
        return IntStream.range(0, cellsOf.size())
                .mapToObj(part -> new CountTable(cellsOf.get(part), sumsOf.get(part)))
                .toList();
    }

    /** Cells in the same parts, in their order. */
    public static List<List<CountCell>> divided(List<CountCell> cells, int[] partOf) {
        List<List<CountCell>> parts = new ArrayList<>();
        for (int i = 0; i < partOf.length; i++) {
            while (parts.size() <= partOf[i]) {
                parts.add(new ArrayList<>());
            }
            parts.get(partOf[i]).add(cells.get(i));
        }
        return parts;
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
