package org.determinations.disproportionality.interval;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.determinations.model.secondary.OutcomeCount;

/** Tests of two groups by one outcome, and of several groups by one outcome. Tables with an empty row or column have p = 1. */
public final class TableTests {

    private TableTests() {}

    /**
     * A test's statistic and p-value.
     *
     * @param statistic {@code NaN} when a row or column is empty
     * @param p 0 to 1
     */
    public record Tested(double statistic, double p) {
        static final Tested EMPTY = new Tested(Double.NaN, 1);
    }

    /** Pearson's chi-square without correction. */
    public static Tested pearson(OutcomeCount focal, OutcomeCount comparison) {
        return pearson(new long[][] {
            {focal.outcome(), focal.others()},
            {comparison.outcome(), comparison.others()}
        });
    }

    /** Pearson's chi-square of any table; rows are groups, columns outcomes. */
    public static Tested pearson(long[][] table) {
        if (hasEmptyLine(table)) {
            return Tested.EMPTY;
        }
        SignificanceResult result = ChiSquareTest.withDefaults().test(table);
        return new Tested(result.getStatistic(), result.getPValue());
    }

    /** Pearson's chi-square with Yates' correction, never below 0. */
    public static Tested yates(OutcomeCount focal, OutcomeCount comparison) {
        double a = focal.outcome();
        double b = focal.others();
        double c = comparison.outcome();
        double d = comparison.others();
        double total = a + b + c + d;
        double margins = (a + b) * (c + d) * (a + c) * (b + d);
        if (margins == 0) {
            return Tested.EMPTY;
        }
        double distance = StrictMath.abs(a * d - b * c);
        double corrected = distance - StrictMath.min(total / 2, distance);
        double statistic = total * corrected * corrected / margins;
        return new Tested(statistic, upperTail(1, statistic));
    }

    /** Fisher's exact test, two-sided. */
    public static Tested fisher(OutcomeCount focal, OutcomeCount comparison) {
        return fisher(focal, comparison, AlternativeHypothesis.TWO_SIDED);
    }

    /** Fisher's exact test of the alternative that the focal group has the outcome more often. */
    public static Tested fisherGreater(OutcomeCount focal, OutcomeCount comparison) {
        return fisher(focal, comparison, AlternativeHypothesis.GREATER_THAN);
    }

    private static Tested fisher(OutcomeCount focal, OutcomeCount comparison, AlternativeHypothesis alternative) {
        long[][] table = {
            {focal.outcome(), focal.others()},
            {comparison.outcome(), comparison.others()}
        };
        if (hasEmptyLine(table)) {
            return Tested.EMPTY;
        }
        int[][] cells = {
            {StrictMath.toIntExact(table[0][0]), StrictMath.toIntExact(table[0][1])},
            {StrictMath.toIntExact(table[1][0]), StrictMath.toIntExact(table[1][1])}
        };
        SignificanceResult result =
                FisherExactTest.withDefaults().with(alternative).test(cells);
        return new Tested(result.getStatistic(), result.getPValue());
    }

    /** Probability that chi-square with those degrees of freedom is above the statistic. */
    static double upperTail(double degreesOfFreedom, double statistic) {
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }

    private static boolean hasEmptyLine(long[][] table) {
        for (long[] row : table) {
            long sum = 0;
            for (long cell : row) {
                sum += cell;
            }
            if (sum == 0) {
                return true;
            }
        }
        for (int column = 0; column < table[0].length; column++) {
            long sum = 0;
            for (long[] row : table) {
                sum += row[column];
            }
            if (sum == 0) {
                return true;
            }
        }
        return false;
    }
}
