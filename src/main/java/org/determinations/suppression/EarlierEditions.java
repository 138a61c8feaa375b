package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * A table together with its earlier editions, before a reader who kept them and knows which counts are still the same, those withheld
 * among them. Such a count is one and the same unknown in all editions; one that has changed is another unknown in each, and stands
 * behind the cells of the table, which keep their places. An edition that the table begins with, as the table of districts stands
 * before that of equity, is told from it place by place, and nothing of it is held twice.
 */
final class EarlierEditions {
    private final CountTable table;
    private final List<CountCell> changed = new ArrayList<>();
    private final Set<CellSum> further = new LinkedHashSet<>();
    private final BitSet shownBefore = new BitSet();
    private final BitSet withheldBefore = new BitSet();

    /** Places of cells of the table, and of the changed ones behind them, that an edition showed. */
    private final BitSet told = new BitSet();

    EarlierEditions(CountTable table, List<EarlierEdition> editions) {
        this.table = table;
        for (int i = 0; i < editions.size(); i++) {
            new Edition("edition " + i + ": ", editions.get(i)).add();
        }
    }

    /**
     * All editions as one table. A count that an earlier one showed, and that is still the same, is known elsewhere.
     *
     * @param othersKnown whether the reader has what others publish
     */
    CountTable linked(boolean othersKnown) {
        return table.with(cells(othersKnown), further);
    }

    /** The cells of {@link #linked}: the table's, then those that have changed. */
    List<CountCell> cells(boolean othersKnown) {
        int own = table.cells().size();
        return IntStream.range(0, own + changed.size())
                .mapToObj(i -> known(i < own ? table.cells().get(i) : changed.get(i - own), i, othersKnown))
                .toList();
    }

    private CountCell known(CountCell cell, int place, boolean othersKnown) {
        if (told.get(place)) {
            return cell.alsoElsewhere();
        }
        return othersKnown ? cell : cell.onlyHere();
    }

    /** Whether others publish any count of any edition: no secret, whether the reader has it or not. */
    boolean hasOpen() {
        return Stream.concat(table.cells().stream(), changed.stream()).anyMatch(CountCell::knownElsewhere);
    }

    /** Places of counts that an edition showed and that are still the same: withholding one protects nothing. */
    BitSet shownBefore() {
        return (BitSet) shownBefore.clone();
    }

    /** Places of counts that an edition withheld, that none showed, and that are still the same. */
    BitSet withheldBefore() {
        BitSet withheld = (BitSet) withheldBefore.clone();
        withheld.andNot(shownBefore);
        return withheld;
    }

    /** One of them, while it is put to the others. */
    private final class Edition {
        private final String name;
        private final CountTable before;
        private final Map<String, Long> shown;

        /** The place in the table of each of its cells; below zero where there is none. */
        private final int[] now;

        /** Sums of the table; only of an edition that has others than the table at the same places. */
        private Set<CellSum> own = Set.of();

        Edition(String name, EarlierEdition edition) {
            this.name = name;
            this.before = edition.table();
            this.shown = edition.shown();
            this.now = now();
        }

        private int[] now() {
            int[] places = IntStream.range(0, before.cells().size()).toArray();
            if (!Arrays.stream(places).allMatch(this::isAtSamePlace)) {
                Map<String, Integer> byId = table.places();
                Arrays.setAll(
                        places, i -> byId.getOrDefault(before.cells().get(i).id(), -1));
            }
            return places;
        }

        private boolean isAtSamePlace(int place) {
            return place < table.cells().size()
                    && before.cells()
                            .get(place)
                            .id()
                            .equals(table.cells().get(place).id());
        }

        void add() {
            BitSet linked = before.inPartsWith(this::isSame);
            int[] places = new int[now.length];
            linked.stream().forEach(i -> places[i] = isSame(i) ? same(i) : changed(i));
            for (int i = 0; i < before.sums().size(); i++) {
                CellSum sum = before.sums().get(i);
                if (linked.get(sum.total())) {
                    CellSum moved = sum.moved(place -> places[place]);
                    if (!isOwn(moved, i)) {
                        further.add(moved);
                    }
                }
            }
        }

        private boolean isOwn(CellSum sum, int number) {
            if (number < table.sums().size() && sum.equals(table.sums().get(number))) {
                return true;
            }
            if (own.isEmpty()) {
                own = new HashSet<>(table.sums());
            }
            return own.contains(sum);
        }

        private boolean isSame(int cell) {
            CountCell at = before.cells().get(cell);
            return now[cell] >= 0
                    && at.count().isPresent()
                    && at.printing() != CountCell.Printing.REMAINDER
                    && at.count().equals(table.cells().get(now[cell]).count());
        }

        private boolean isShown(int cell) {
            return shown.containsKey(before.cells().get(cell).id());
        }

        private int same(int cell) {
            if (before.cells().get(cell).published()) {
                (isShown(cell) ? shownBefore : withheldBefore).set(now[cell]);
            }
            if (isShown(cell)) {
                told.set(now[cell]);
            }
            return now[cell];
        }

        private int changed(int cell) {
            CountCell at = before.cells().get(cell);
            int place = table.cells().size() + changed.size();
            changed.add(at.beside(name + at.id()));
            told.set(place, isShown(cell) && at.count().isPresent());
            return place;
        }
    }
}
