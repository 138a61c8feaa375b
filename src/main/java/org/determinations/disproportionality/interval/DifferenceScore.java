package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Miettinen and Nurminen's interval of the difference of two risks (Statistics in Medicine 4, 1985): all differences that the score
 * statistic, with its variance times N/(N-1), does not reject. Both the interval and the most likely risks under a difference are
 * found by halving, which meets no cubic and no zero. For comparison only, never used to judge.
 */
public final class DifferenceScore {
    private static final int HALVINGS = 60;

    private final OutcomeCount focal;
    private final OutcomeCount comparison;

    /** Both groups need a student. */
    public DifferenceScore(OutcomeCount focal, OutcomeCount comparison) {
        this.focal = focal;
        this.comparison = comparison;
    }

    /** Limits at a confidence of 0 (the difference itself) to 1 (all there can be). */
    public Limits limits(BigDecimal confidence) {
        double z = Normal.critical(confidence);
        double difference = risk(focal) - risk(comparison);
        return new Limits(solve(z, -1, difference), solve(-z, difference, 1));
    }

    private double solve(double z, double least, double most) {
        double from = least;
        double to = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (statistic(middle) > z) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** The score statistic of the hypothesis that the true difference is {@code delta}; falls with it. */
    private double statistic(double delta) {
        double second = likely(delta);
        double first = second + delta;
        double n = focal.students();
        double m = comparison.students();
        double variance = (n + m) / (n + m - 1) * (first * (1 - first) / n + second * (1 - second) / m);
        double distance = risk(focal) - risk(comparison) - delta;
        return distance == 0 ? 0 : distance / StrictMath.sqrt(StrictMath.max(0, variance));
    }

    /** The comparison risk that is most likely when the difference is {@code delta}. */
    private double likely(double delta) {
        double from = StrictMath.max(0, -delta);
        double to = StrictMath.min(1, 1 - delta);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (slope(focal, middle + delta) + slope(comparison, middle) > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** How the logarithm of the likelihood of a count changes with its risk. */
    private static double slope(OutcomeCount count, double risk) {
        double up = count.outcome() == 0 ? 0 : count.outcome() / risk;
        double down = count.others() == 0 ? 0 : count.others() / (1 - risk);
        return up - down;
    }

    private static double risk(OutcomeCount count) {
        return count.outcome() / (double) count.students();
    }
}
