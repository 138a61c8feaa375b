package org.determinations.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/** Which counts of a table are withheld for their own sake: small ones, unknown ones, and nobody or everybody of a group. Of the latter the
 * count is withheld, or the size of the group where the count is public already; neither where both are, as nothing is left to protect. */
final class PrimaryCounts {
    private PrimaryCounts() {}

    /**
     * Their places.
     *
     * @param told whether a reader has the count already, so that withholding it protects nothing
     */
    static BitSet of(CountTable table, Predicate<CountCell> small, Predicate<CountCell> told) {
        BitSet primary = new BitSet();
        List<CountCell> cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            CountCell cell = cells.get(i);
            primary.set(i, cell.published() && (cell.count().isEmpty() || small.test(cell)));
        }
        for (CellSum sum : table.sums()) {
            long total = cells.get(sum.total()).count().orElse(0L);
            if (sum.tellsOfMembers() && total > 0) {
                sum.parts()
                        .filter(i -> cells.get(i).published())
                        .filter(i -> cells.get(i)
                                .count()
                                .filter(n -> n == 0 || n == total)
                                .isPresent())
                        .forEach(i -> IntStream.of(i, sum.total())
                                .filter(c -> cells.get(c).published() && !told.test(cells.get(c)))
                                .findFirst()
                                .ifPresent(primary::set));
            }
        }
        return primary;
    }
}
