package org.determinations.suppression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.CountCell;
import org.determinations.model.CountTable;

/**
 * A table and what is withheld from it. One per table; immutable.
 *
 * @param primary ids withheld for their own sake
 * @param hidden all ids withheld, the primary ones included
 */
public record SuppressedTable(CountTable table, SortedSet<String> primary, SortedSet<String> hidden) {

    public SuppressedTable {
        primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }

    /** The published cells in their fixed order. */
    public List<CountCell> cells() {
        return table.cells().stream().filter(CountCell::published).toList();
    }

    /** The count as published; empty when withheld. */
    public Optional<Long> shown(CountCell cell) {
        return hidden.contains(cell.id()) ? Optional.empty() : cell.count();
    }

    /**
     * Whether a value derived from those counts may be shown: every one of them is in the table and shown. Risks, ratios, limits,
     * differences, excess, p-values and status words stand or fall together.
     */
    public boolean showsDerived(Collection<String> countIds) {
        return !countIds.isEmpty() && published().keySet().containsAll(countIds);
    }

    /** Every count shown, by id: what a reader of a later release knows. */
    public SortedMap<String, Long> published() {
        SortedMap<String, Long> shown = new TreeMap<>();
        for (CountCell cell : cells()) {
            shown(cell).ifPresent(n -> shown.put(cell.id(), n));
        }
        return shown;
    }

    /** The same table without the counts that a reader does not see; the sums stay, because everybody knows them. */
    public CountTable masked() {
        return new CountTable(
                table.cells().stream()
                        .map(c -> c.published() && !hidden.contains(c.id())
                                ? c
                                : new CountCell(c.id(), c.rank(), Optional.empty(), c.published()))
                        .toList(),
                table.lines());
    }
}
