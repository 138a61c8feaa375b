package org.determinations.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * A table together with its earlier editions, before a reader who kept them and knows which counts are still the same, those withheld
 * among them. Such a count is one and the same unknown in all editions; one that has changed is another unknown in each, and stands
 * behind the cells of the table, which keep their places.
 */
final class EarlierEditions {
    private final boolean othersKnown;
    private final CountTable table;
    private final Map<String, Integer> now;

    /** Cells of the table as the reader has them. */
    private final List<CountCell> readers;

    private final List<CountCell> changed = new ArrayList<>();
    private final Set<CellSum> own;
    private final Set<CellSum> further = new LinkedHashSet<>();
    private final Set<String> shownBefore = new TreeSet<>();
    private final Set<String> withheldBefore = new TreeSet<>();
    private boolean hasOpen;

    EarlierEditions(CountTable table, List<EarlierEdition> editions) {
        this(table, editions, true);
    }

    /**
     * Editions before a reader.
     *
     * @param othersKnown whether he has what others publish
     */
    EarlierEditions(CountTable table, List<EarlierEdition> editions, boolean othersKnown) {
        this.othersKnown = othersKnown;
        this.table = table;
        this.now = table.places();
        this.readers = table.cells().stream().map(this::known).collect(Collectors.toCollection(ArrayList::new));
        this.own = new HashSet<>(table.sums());
        for (int i = 0; i < editions.size(); i++) {
            EarlierEdition edition = editions.get(i);
            String name = "edition " + i + ": ";
            CountTable before = edition.table();
            BitSet linked = before.inPartsWith(cell -> isSame(before.cells().get(cell)));
            add(name, before, linked, edition.shown());
        }
    }

    /** All editions as one table. A count that an earlier one showed, and that is still the same, is known elsewhere. */
    CountTable linked() {
        return table.with(readers, changed, further);
    }

    /** Whether others publish any count of any edition: no secret, whether the reader has it or not. */
    boolean hasOpen() {
        return hasOpen;
    }

    /** Counts that an edition showed and that are still the same: withholding one protects nothing. */
    Set<String> shownBefore() {
        return Collections.unmodifiableSet(shownBefore);
    }

    /** Counts that an edition withheld, that none showed, and that are still the same. */
    Set<String> withheldBefore() {
        return withheldBefore.stream().filter(id -> !shownBefore.contains(id)).collect(Collectors.toSet());
    }

    /** @param linked cells of those parts of the edition that have a count in common with the table */
    private void add(String edition, CountTable before, BitSet linked, Map<String, Long> shown) {
        int[] places = new int[before.cells().size()];
        linked.stream().forEach(i -> {
            CountCell cell = before.cells().get(i);
            boolean told = shown.containsKey(cell.id());
            places[i] = isSame(cell) ? same(cell, told) : changed(edition, cell, told);
        });
        for (CellSum sum : before.sums()) {
            if (linked.get(sum.total())) {
                CellSum moved = sum.moved(place -> places[place]);
                if (!own.contains(moved)) {
                    further.add(moved);
                }
            }
        }
    }

    private int same(CountCell cell, boolean told) {
        int place = now.getOrDefault(cell.id(), -1);
        if (cell.published()) {
            (told ? shownBefore : withheldBefore).add(cell.id());
        }
        if (told) {
            readers.set(place, table.cells().get(place).alsoElsewhere());
        }
        return place;
    }

    private int changed(String edition, CountCell cell, boolean told) {
        CountCell at = known(cell.beside(edition + cell.id()));
        changed.add(told && cell.count().isPresent() ? at.alsoElsewhere() : at);
        return readers.size() + changed.size() - 1;
    }

    /** As that reader has it from others. */
    private CountCell known(CountCell cell) {
        hasOpen = hasOpen || cell.knownElsewhere();
        return othersKnown ? cell : cell.onlyHere();
    }

    private boolean isSame(CountCell cell) {
        int place = now.getOrDefault(cell.id(), -1);
        return place >= 0
                && cell.count().isPresent()
                && cell.printing() != CountCell.Printing.REMAINDER
                && cell.count().equals(table.cells().get(place).count());
    }
}
