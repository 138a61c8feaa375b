package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Intervals that other tools print, shown in an explanation beside the score interval and never used to judge. A limit that
 * a formula cannot give is {@code NaN}.
 */
public final class OtherIntervals {
    private final OutcomeCount focal;
    private final OutcomeCount comparison;
    private final BigDecimal confidence;
    private final double a;
    private final double n;
    private final double b;
    private final double m;
    private final double z;

    public OtherIntervals(OutcomeCount focal, OutcomeCount comparison, BigDecimal confidence) {
        this.focal = focal;
        this.comparison = comparison;
        this.confidence = confidence;
        this.a = focal.outcome();
        this.n = focal.students();
        this.b = comparison.outcome();
        this.m = comparison.students();
        this.z = Normal.critical(confidence);
    }

    /** Katz's logarithmic limits of the risk ratio; with no focal outcome only the lower one, 0, exists. */
    public Limits katz() {
        if (z == 0) {
            return new Limits(ratio(), ratio());
        }
        if (a == 0 || b == 0) {
            return new Limits(a == 0 ? 0 : Double.NaN, b == 0 && a > 0 ? Double.POSITIVE_INFINITY : Double.NaN);
        }
        return Limits.aroundLog(ratio(), z * logError(a, n, b, m));
    }

    /** The logarithmic limits after half a student is added to every count. */
    public Limits adjustedLog() {
        double centre = ((a + 0.5) / (n + 0.5)) / ((b + 0.5) / (m + 0.5));
        return Limits.aroundLog(centre, z * logError(a + 0.5, n + 0.5, b + 0.5, m + 0.5));
    }

    /** The inverse hyperbolic sine limits of the risk ratio. */
    public Limits inverseSinh() {
        double x = z / 2 * logError(a, n, b, m);
        return Limits.aroundLog(ratio(), 2 * StrictMath.log(x + StrictMath.sqrt(x * x + 1)));
    }

    /** Wald's limits of the risk difference. */
    public Limits waldDifference() {
        return difference(a / n, n, b / m, m);
    }

    /** Agresti and Caffo's limits of the risk difference: one student with and one without the outcome added to each group. */
    public Limits agrestiCaffoDifference() {
        return difference((a + 1) / (n + 2), n + 2, (b + 1) / (m + 2), m + 2);
    }

    /**
     * Newcombe's limits of the risk difference, method 10 (Statistics in Medicine 17, 1998, 873-890): Wilson's limits of both risks put
     * together.
     */
    public Limits newcombeDifference() {
        Limits first = ShareInterval.of(focal, confidence);
        Limits second = ShareInterval.of(comparison, confidence);
        double p = a / n;
        double q = b / m;
        return new Limits(
                p - q - StrictMath.hypot(p - first.low(), second.high() - q),
                p - q + StrictMath.hypot(first.high() - p, q - second.low()));
    }

    /** Miettinen and Nurminen's limits of the risk difference. */
    public Limits scoreDifference() {
        return new DifferenceScore(focal, comparison).limits(confidence);
    }

    /** Gart's limits of the odds ratio: Woolf's, after half a student is added to every cell. */
    public Limits gartOdds() {
        double error = StrictMath.sqrt(1 / (a + 0.5) + 1 / (n - a + 0.5) + 1 / (b + 0.5) + 1 / (m - b + 0.5));
        return Limits.aroundLog((a + 0.5) * (m - b + 0.5) / ((b + 0.5) * (n - a + 0.5)), z * error);
    }

    /** Woolf's limits of the odds ratio. */
    public Limits woolfOdds() {
        double error = StrictMath.sqrt(1 / a + 1 / (n - a) + 1 / b + 1 / (m - b));
        return Limits.aroundLog(a * (m - b) / (b * (n - a)), z * error);
    }

    private double ratio() {
        return (a / n) / (b / m);
    }

    private Limits difference(double p1, double n1, double p2, double n2) {
        double half = z * StrictMath.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return new Limits(p1 - p2 - half, p1 - p2 + half);
    }

    static double logError(double a, double n, double b, double m) {
        return StrictMath.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
    }
}
