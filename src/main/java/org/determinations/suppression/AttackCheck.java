package org.determinations.suppression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.determinations.model.CountCell;
import org.determinations.model.CountTable;

/**
 * The gate before a public release: fails when a withheld count, or a small one that a sum gives away, can be known more narrowly than
 * {@code k}. What others publish may leave a count narrower than that whatever is withheld: then the release must not narrow it
 * further. Knows nothing of how the table was suppressed.
 */
public final class AttackCheck {

    private AttackCheck() {}

    /** Every count found out too narrowly, by id; empty when the release may go ahead. */
    public static List<Exposure> exposures(
            SuppressedTable release, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        return exposures(release.table(), release.hidden(), elsewhere, parameters);
    }

    static List<Exposure> exposures(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        SortedMap<String, CountRange> ranges = Attack.ranges(table, hidden, elsewhere);
        List<Exposure> narrow = table.cells().stream()
                .filter(c -> secret(c, hidden, parameters))
                .flatMap(c -> exposure(c, ranges, hidden, parameters).stream())
                .toList();
        if (narrow.isEmpty() || table.cells().stream().noneMatch(CountCell::knownElsewhere)) {
            return narrow;
        }
        SortedMap<String, CountRange> unaided = Attack.unaided(table);
        return narrow.stream()
                .filter(e -> e.range().tellsMoreThan(unaided.getOrDefault(e.cell(), e.range())))
                .toList();
    }

    private static boolean secret(CountCell cell, Set<String> hidden, SuppressionParameters parameters) {
        boolean small = cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
        return small || cell.published() && hidden.contains(cell.id());
    }

    /** A small count that the table simply shows is exposed too. */
    private static Optional<Exposure> exposure(
            CountCell cell,
            SortedMap<String, CountRange> ranges,
            Set<String> hidden,
            SuppressionParameters parameters) {
        boolean shown = cell.published() && !hidden.contains(cell.id());
        CountRange range = shown
                ? new CountRange(cell.count().orElse(0L), cell.count())
                : ranges.getOrDefault(cell.id(), new CountRange(cell.count().orElse(0L), cell.count()));
        return range.narrowerThan(parameters.k()) ? Optional.of(new Exposure(cell.id(), range)) : Optional.empty();
    }
}
