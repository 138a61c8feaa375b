package org.determinations.suppression;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/** Which counts of a table are withheld for their own sake: small ones, unknown ones, and nobody or everybody of a group. */
final class PrimaryCounts {
    private PrimaryCounts() {}

    /** @param told whether a reader has the count already, so that withholding it protects nothing */
    static SortedSet<String> of(
            CountTable table, Function<String, CountCell> cell, Predicate<CountCell> small, Predicate<CountCell> told) {
        SortedSet<String> primary = new TreeSet<>();
        table.cells().stream()
                .filter(CountCell::published)
                .filter(c -> c.count().isEmpty() || small.test(c))
                .forEach(c -> primary.add(c.id()));
        for (CountLine line : table.lines()) {
            if (line.tellsOfMembers()) {
                CountCell all = cell.apply(line.total());
                long total = all.count().orElse(0L);
                line.parts().stream()
                        .map(cell)
                        .filter(CountCell::published)
                        .filter(c -> total > 0
                                && c.count().filter(n -> n == 0 || n == total).isPresent())
                        .forEach(c -> untold(c, all, told).ifPresent(primary::add));
            }
        }
        return primary;
    }

    /**
     * Of nobody or everybody in a group: the count, or the size of the group where the count is public already; neither where
     * both are, as nothing is left to protect.
     */
    private static Optional<String> untold(CountCell part, CountCell all, Predicate<CountCell> told) {
        return Stream.of(part, all)
                .filter(c -> c.published() && !told.test(c))
                .map(CountCell::id)
                .findFirst();
    }
}
