package org.determinations.suppression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/** A table and what is withheld from it. One per table; immutable. */
public final class SuppressedTable {
    private final CountTable table;
    private final SortedSet<String> primary;
    private final SortedSet<String> hidden;
    private final SortedMap<String, Long> published;

    /**
     * @param primary ids withheld for their own sake
     * @param hidden all ids withheld, the primary ones included
     */
    public SuppressedTable(CountTable table, SortedSet<String> primary, SortedSet<String> hidden) {
        this.table = table;
        this.primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
        this.hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
        SortedMap<String, Long> shown = new TreeMap<>();
        for (CountCell cell : cells()) {
            shown(cell).ifPresent(n -> shown.put(cell.id(), n));
        }
        this.published = Collections.unmodifiableSortedMap(shown);
    }

    public CountTable table() {
        return table;
    }

    /** Ids withheld for their own sake. */
    public SortedSet<String> primary() {
        return primary;
    }

    /** All ids withheld, the primary ones included. */
    public SortedSet<String> hidden() {
        return hidden;
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
        return !countIds.isEmpty() && published.keySet().containsAll(countIds);
    }

    /** Every count shown, by id: what a reader of a later release knows. */
    public SortedMap<String, Long> published() {
        return published;
    }

    /** The same table without the counts that a reader does not see; the sums stay, because everybody knows them. */
    public CountTable masked() {
        return new CountTable(
                table.cells().stream()
                        .map(c -> c.published() && !hidden.contains(c.id()) || c.knownElsewhere() ? c : c.masked())
                        .toList(),
                table.lines());
    }
}
