package org.determinations.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * The gate before a public release: fails when a withheld count, or a small one that a sum gives away, can be known more narrowly than
 * {@code k}. What others publish, and what earlier editions said, may leave a count narrower than that whatever is withheld: then the
 * release must not narrow it further. Knows nothing of how the table was suppressed.
 */
public final class AttackCheck {
    private final CountTable table;
    private final Attack attack;
    private final SuppressionParameters parameters;
    private final Set<String> open;

    /** What a reader knows without the table; found when first asked for. */
    private final SortedMap<String, CountRange> unaided = new TreeMap<>();

    AttackCheck(CountTable table, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        this(table, elsewhere, parameters, Set.of());
    }

    private AttackCheck(
            CountTable table, Map<String, Long> elsewhere, SuppressionParameters parameters, Set<String> open) {
        this.open = open;
        this.table = table;
        this.attack = new Attack(table, elsewhere);
        this.parameters = parameters;
    }

    /** Every count found out too narrowly, by id; empty when the release may go ahead. */
    public static List<Exposure> exposures(
            SuppressedTable release, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        return exposures(release.table(), release.hidden(), elsewhere, parameters);
    }

    /**
     * Every count of a table, published before, that is found out too narrowly from it alone or with its earlier editions. Of those
     * editions a reader knows which counts are still the same.
     */
    public static List<Exposure> exposures(
            SuppressedTable release, List<EarlierEdition> earlier, SuppressionParameters parameters) {
        List<Exposure> exposures = new ArrayList<>(exposures(release, Map.of(), parameters));
        if (!earlier.isEmpty()) {
            exposures.addAll(ofEditions(release.table(), earlier, parameters).parallelStream()
                    .flatMap(List::stream)
                    .flatMap(check -> check.exposures(release.hidden()).stream())
                    .toList());
        }
        return exposures.stream().distinct().toList();
    }

    /** For each part of the table with its editions, in their order: a reader who has what others publish, and one who has not. */
    static List<List<AttackCheck>> ofEditions(
            CountTable table, List<EarlierEdition> earlier, SuppressionParameters parameters) {
        List<List<AttackCheck>> checks = new ArrayList<>();
        for (boolean othersKnown : List.of(true, false)) {
            EarlierEditions editions = new EarlierEditions(table, earlier, othersKnown);
            if (!othersKnown && editions.open().isEmpty()) {
                break;
            }
            List<CountTable> parts = editions.linked().independent();
            for (int i = 0; i < parts.size(); i++) {
                if (othersKnown) {
                    checks.add(new ArrayList<>());
                }
                checks.get(i).add(new AttackCheck(parts.get(i), Map.of(), parameters, editions.open()));
            }
        }
        return checks;
    }

    CountTable table() {
        return table;
    }

    /** The same of a table and the ids withheld from it. */
    static List<Exposure> exposures(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        return table.independent().parallelStream()
                .flatMap(part -> new AttackCheck(part, elsewhere, parameters).exposures(hidden).stream())
                .toList();
    }

    /** Every count found out too narrowly when those ids are withheld. */
    List<Exposure> exposures(Set<String> hidden) {
        List<CountCell> secret =
                table.cells().stream().filter(c -> secret(c, hidden)).toList();
        if (secret.isEmpty()) {
            return List.of();
        }
        Set<String> ids = secret.stream().map(CountCell::id).collect(Collectors.toSet());
        Map<String, CountRange> ranges = attack.ranges(hidden, ids::contains, parameters.k());
        List<Exposure> narrow = secret.stream()
                .flatMap(c -> exposure(c, ranges, hidden).stream())
                .toList();
        if (narrow.isEmpty() || open.isEmpty() && table.cells().stream().noneMatch(CountCell::knownElsewhere)) {
            return narrow;
        }
        Set<String> left = narrow.stream()
                .map(Exposure::cell)
                .filter(id -> !unaided.containsKey(id))
                .collect(Collectors.toSet());
        findUnaided(left, hidden);
        return narrow.stream()
                .filter(e -> e.range().tellsMoreThan(unaided.getOrDefault(e.cell(), e.range())))
                .toList();
    }

    /**
     * What a reader knows of those counts to whom the table shows nothing but what others publish too: no table that withholds more
     * could leave one wider.
     */
    private void findUnaided(Set<String> ids, Set<String> hidden) {
        if (!ids.isEmpty()) {
            Set<String> all = table.cells().stream()
                    .map(CountCell::id)
                    .filter(id -> hidden.contains(id) || !open.contains(id))
                    .collect(Collectors.toSet());
            Map<String, CountRange> ranges = attack.ranges(all, ids::contains, Integer.MAX_VALUE);
            ids.forEach(id -> Optional.ofNullable(ranges.get(id)).ifPresent(range -> unaided.put(id, range)));
        }
    }

    private boolean secret(CountCell cell, Set<String> hidden) {
        boolean small = cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
        return !cell.knownElsewhere()
                && !open.contains(cell.id())
                && (small || cell.published() && hidden.contains(cell.id()));
    }

    /** A small count that the table simply shows is exposed too. */
    private Optional<Exposure> exposure(CountCell cell, Map<String, CountRange> ranges, Set<String> hidden) {
        boolean shown = cell.published() && !hidden.contains(cell.id());
        CountRange range = shown
                ? new CountRange(cell.count().orElse(0L), cell.count())
                : ranges.getOrDefault(cell.id(), new CountRange(cell.count().orElse(0L), cell.count()));
        return range.narrowerThan(parameters.k()) ? Optional.of(new Exposure(cell.id(), range)) : Optional.empty();
    }
}
