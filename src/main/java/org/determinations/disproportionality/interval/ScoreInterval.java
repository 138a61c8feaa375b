package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;

/**
 * The score interval of a ratio of two risks: all ratios that the score statistic does not reject. Koopman's with the plain
 * variance, Miettinen and Nurminen's with the variance times N/(N-1). Found by bisection on the logarithm of the ratio,
 * because the closed form picks a wrong root when every focal student has the outcome. Defined for a zero on either side:
 * the lower limit is then 0, or the upper one infinite.
 */
public final class ScoreInterval {
    private static final double WIDEST = 60;
    private static final int HALVINGS = 120;

    private final OutcomeCount focal;
    private final OutcomeCount comparison;
    private final double varianceFactor;

    private ScoreInterval(OutcomeCount focal, OutcomeCount comparison, double varianceFactor) {
        this.focal = focal;
        this.comparison = comparison;
        this.varianceFactor = varianceFactor;
    }

    /** Koopman's. Both groups need a student. */
    public static ScoreInterval koopman(OutcomeCount focal, OutcomeCount comparison) {
        return new ScoreInterval(focal, comparison, 1);
    }

    /** Miettinen and Nurminen's, a little wider. Both groups need a student. */
    public static ScoreInterval miettinenNurminen(OutcomeCount focal, OutcomeCount comparison) {
        double all = (double) focal.students() + comparison.students();
        return new ScoreInterval(focal, comparison, all / (all - 1));
    }

    /** Limits at a confidence of 0 (the ratio itself) to 1 (0 to infinity). */
    public Limits limits(BigDecimal confidence) {
        double z = Normal.critical(confidence);
        if (z == 0 && (focal.outcome() == 0 ^ comparison.outcome() == 0)) {
            double ratio = focal.outcome() == 0 ? 0 : Double.POSITIVE_INFINITY;
            return new Limits(ratio, ratio);
        }
        double low = focal.outcome() == 0 || Double.isInfinite(z) ? 0 : solve(z);
        double high = comparison.outcome() == 0 || Double.isInfinite(z) ? Double.POSITIVE_INFINITY : solve(-z);
        return new Limits(low, high);
    }

    /** The ratio at which the falling statistic crosses {@code z}. */
    private double solve(double z) {
        double from = -WIDEST;
        double to = WIDEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (middle == from || middle == to) {
                return StrictMath.exp(middle); // No number lies between: every further halving would end here.
            }
            if (statistic(StrictMath.exp(middle)) > z) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return StrictMath.exp((from + to) / 2);
    }

    /**
     * The score statistic of the hypothesis that the true ratio is {@code phi}; never rises with phi. At 1 its square is
     * Pearson's chi-square. The most likely risks under the hypothesis solve a quadratic; each of them, and each of their
     * complements, is taken from the form of its root in which no two large numbers nearly cancel.
     */
    public double statistic(double phi) {
        double a = focal.outcome();
        double n = focal.students();
        double b = comparison.outcome();
        double m = comparison.students();
        double without = n - a;
        double comparisonWithout = m - b;
        double half = phi * (n + b) - (a + m);
        double root = StrictMath.sqrt(half * half + 4 * phi * without * comparisonWithout);
        double p2 = 2 * (a + b) / (n * phi + a + m + b * phi + root);
        double q1 = complement(n + without + m - phi * (n + b), root, n + m, without * (1 - phi));
        double q2 = complement(
                phi * (n + m + comparisonWithout) - (a + m), root, (n + m) * phi, comparisonWithout * (phi - 1));
        double difference = a / n - phi * (b / m);
        double variance = varianceFactor * (phi * p2 * q1 / n + phi * phi * p2 * q2 / m);
        if (variance <= 0) {
            return difference == 0 ? 0 : StrictMath.copySign(Double.POSITIVE_INFINITY, difference);
        }
        return difference / StrictMath.sqrt(variance);
    }

    /** The larger root of {@code scale q² - sum q + product = 0}, whose discriminant has that root. */
    private static double complement(double sum, double root, double scale, double product) {
        return sum >= 0 ? (sum + root) / (2 * scale) : 2 * product / (sum - root);
    }
}
