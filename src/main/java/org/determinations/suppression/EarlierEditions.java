package org.determinations.suppression;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/**
 * A table together with its earlier editions, before a reader who kept them and knows which counts are still the same, those withheld
 * among them. Such a count is one and the same unknown in all editions; one that has changed is another unknown in each.
 */
final class EarlierEditions {
    private final boolean othersKnown;
    private final Set<String> open = new TreeSet<>();
    private final Map<String, CountCell> cells = new TreeMap<>();
    private final Set<CountLine> lines = new HashSet<>();
    private final Map<String, Optional<Long>> now = new HashMap<>();
    private final Set<String> shownBefore = new TreeSet<>();
    private final Set<String> withheldBefore = new TreeSet<>();

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
        for (CountCell cell : table.cells()) {
            cells.put(cell.id(), known(cell));
            now.put(cell.id(), cell.count());
        }
        lines.addAll(table.lines());
        for (int i = 0; i < editions.size(); i++) {
            EarlierEdition edition = editions.get(i);
            String name = "edition " + i + ": ";
            edition.table().independent().stream()
                    .filter(part -> part.cells().stream().anyMatch(this::isSame))
                    .forEach(part -> add(name, part, edition.shown()));
        }
    }

    /** All editions as one table. A count that an earlier one showed, and that is still the same, is known elsewhere. */
    CountTable linked() {
        return new CountTable(List.copyOf(cells.values()), List.copyOf(lines));
    }

    /** Counts that others publish, of all editions: no secrets, whether the reader has them or not. */
    Set<String> open() {
        return Collections.unmodifiableSet(open);
    }

    /** Counts that an edition showed and that are still the same: withholding one protects nothing. */
    Set<String> shownBefore() {
        return Collections.unmodifiableSet(shownBefore);
    }

    /** Counts that an edition withheld, that none showed, and that are still the same. */
    Set<String> withheldBefore() {
        return withheldBefore.stream().filter(id -> !shownBefore.contains(id)).collect(Collectors.toSet());
    }

    private void add(String edition, CountTable part, Map<String, Long> shown) {
        Map<String, String> names = new HashMap<>();
        for (CountCell cell : part.cells()) {
            boolean same = isSame(cell);
            String id = same ? cell.id() : edition + cell.id();
            names.put(cell.id(), id);
            boolean told = shown.containsKey(cell.id());
            if (same && cell.published()) {
                (told ? shownBefore : withheldBefore).add(id);
            }
            CountCell at = same ? cells.getOrDefault(id, cell) : known(cell.beside(id));
            cells.put(id, told && cell.count().isPresent() ? at.alsoElsewhere() : at);
        }
        UnaryOperator<String> name = id -> names.getOrDefault(id, id);
        part.lines().stream()
                .map(line -> new CountLine(
                        name.apply(line.total()),
                        line.parts().stream().map(name).toList(),
                        line.tellsOfMembers()))
                .forEach(lines::add);
    }

    /** As that reader has it from others. */
    private CountCell known(CountCell cell) {
        if (cell.knownElsewhere()) {
            open.add(cell.id());
        }
        return othersKnown ? cell : cell.onlyHere();
    }

    private boolean isSame(CountCell cell) {
        return cell.count().isPresent()
                && cell.printing() != CountCell.Printing.REMAINDER
                && cell.count().equals(now.getOrDefault(cell.id(), Optional.empty()));
    }
}
