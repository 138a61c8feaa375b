package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Pearson's chi-square of one outcome over several groups at once, with Cramer's V.
 *
 * @param chiSquare 0 or more
 * @param degreesOfFreedom groups with a student, less one
 * @param p 0 to 1
 * @param cramersV 0 to 1
 */
public record Association(BigDecimal chiSquare, int degreesOfFreedom, BigDecimal p, BigDecimal cramersV) {

    /** Groups without a student are left out; needs two groups, and students with and without the outcome. */
    public static Association of(List<OutcomeCount> groups, int places) {
        List<OutcomeCount> sized = groups.stream().filter(g -> g.students() > 0).toList();
        long[][] table =
                sized.stream().map(g -> new long[] {g.outcome(), g.others()}).toArray(long[][]::new);
        TableTests.Tested tested = TableTests.pearson(table);
        double total = sized.stream().mapToLong(OutcomeCount::students).sum();
        double v = StrictMath.sqrt(tested.statistic() / total);
        return new Association(
                Limits.decimal(tested.statistic(), places),
                sized.size() - 1,
                PValue.of(tested),
                Limits.decimal(v, places));
    }
}
