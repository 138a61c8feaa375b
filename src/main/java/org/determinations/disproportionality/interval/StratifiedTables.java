package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Tables of two groups by one outcome, one for each stratum, put together by Mantel and Haenszel's weights. Strata in which
 * one side has no student, or nobody or everybody has the outcome, carry no weight for odds; those with an empty side carry
 * none for risks.
 */
public final class StratifiedTables {

    /** One stratum: the same two groups within it. */
    public record Stratum(OutcomeCount focal, OutcomeCount comparison) {

        double total() {
            return (double) focal.students() + comparison.students();
        }

        boolean hasBothSides() {
            return focal.students() > 0 && comparison.students() > 0;
        }
    }

    private static final int SUMMARY_PLACES = 4;

    private final List<Stratum> strata;
    private final int skipped;

    public StratifiedTables(List<Stratum> strata) {
        this.strata = strata.stream().filter(Stratum::hasBothSides).toList();
        this.skipped = strata.size() - this.strata.size();
    }

    /** Strata left out because one side is empty. */
    public int skipped() {
        return skipped;
    }

    /** Strata with a student on both sides. */
    public int used() {
        return strata.size();
    }

    /** Numerator and denominator of the risk ratio; the second is zero when there is no ratio. */
    public List<ExactRatio> riskSums() {
        ExactRatio above = ExactRatio.ZERO;
        ExactRatio below = ExactRatio.ZERO;
        for (Stratum s : strata) {
            long total = s.focal.students() + s.comparison.students();
            above = above.plus(ExactRatio.of(s.focal.outcome(), total).times(s.comparison.students()));
            below = below.plus(ExactRatio.of(s.comparison.outcome(), total).times(s.focal.students()));
        }
        return List.of(above, below);
    }

    /** Greenland and Robins' limits of the risk ratio; both sums of {@link #riskSums} must be above zero. */
    public Limits riskLimits(BigDecimal confidence) {
        double above = 0;
        double below = 0;
        double spread = 0;
        for (Stratum s : strata) {
            double total = s.total();
            double a = s.focal.outcome();
            double b = s.comparison.outcome();
            double n = s.focal.students();
            double m = s.comparison.students();
            above += a * m / total;
            below += b * n / total;
            spread += (n * m * (a + b) - a * b * total) / (total * total);
        }
        double error = StrictMath.sqrt(spread / (above * below));
        return Limits.aroundLog(above / below, Normal.critical(confidence) * error);
    }

    /** Mantel and Haenszel's odds ratio; infinite or {@code NaN} when its denominator is zero. */
    public double oddsRatio() {
        double above = 0;
        double below = 0;
        for (Stratum s : strata) {
            above += s.focal.outcome() * (double) s.comparison.others() / s.total();
            below += s.focal.others() * (double) s.comparison.outcome() / s.total();
        }
        return above / below;
    }

    /** Robins, Breslow and Greenland's limits of the odds ratio. */
    public Limits oddsLimits(BigDecimal confidence) {
        double r = 0;
        double s = 0;
        double pr = 0;
        double psqr = 0;
        double qs = 0;
        for (Stratum t : strata) {
            double p = (t.focal.outcome() + (double) t.comparison.others()) / t.total();
            double rk = t.focal.outcome() * (double) t.comparison.others() / t.total();
            double sk = t.focal.others() * (double) t.comparison.outcome() / t.total();
            r += rk;
            s += sk;
            pr += p * rk;
            psqr += p * sk + (1 - p) * rk;
            qs += (1 - p) * sk;
        }
        double error = StrictMath.sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s));
        return Limits.aroundLog(r / s, Normal.critical(confidence) * error);
    }

    /** Cochran, Mantel and Haenszel's chi-square, with or without the correction of one half. */
    public TableTests.Tested associated(boolean corrected) {
        double distance = 0;
        double variance = 0;
        for (Stratum s : strata) {
            double total = s.total();
            double with = s.focal.outcome() + (double) s.comparison.outcome();
            distance += s.focal.outcome() - s.focal.students() * with / total;
            if (total > 1) {
                variance += s.focal.students()
                        * (double) s.comparison.students()
                        * with
                        * (total - with)
                        / (total * total * (total - 1));
            }
        }
        if (variance == 0) {
            return TableTests.Tested.EMPTY;
        }
        double size = StrictMath.max(0, StrictMath.abs(distance) - (corrected ? 0.5 : 0));
        double statistic = size * size / variance;
        return new TableTests.Tested(statistic, TableTests.upperTail(1, statistic));
    }

    /** The p-value of an association in the strata together; empty when no stratum shows any variation. */
    public Optional<MeasureEvidence> evidence() {
        TableTests.Tested tested = associated(false);
        return Double.isNaN(tested.statistic())
                ? Optional.empty()
                : Optional.of(new MeasureEvidence("Cochran-Mantel-Haenszel", PValue.of(tested), "", Optional.empty()));
    }

    /**
     * What else is said of such tables: odds ratio with limits, and whether the strata agree. For reading, not for judging; a
     * number that does not exist is left out.
     */
    public String summary(BigDecimal confidence) {
        double odds = oddsRatio();
        Limits limits = Double.isFinite(odds) && odds > 0 ? oddsLimits(confidence) : Limits.NONE;
        TableTests.Tested agreement = homogeneous(true);
        String ratio = limits.finite()
                ? "; odds ratio " + Limits.decimal(odds, SUMMARY_PLACES) + " ("
                        + limits.rounded(SUMMARY_PLACES).text(SUMMARY_PLACES) + ")"
                : "";
        return Double.isNaN(agreement.statistic())
                ? ratio
                : ratio + "; equal odds in all strata: p = " + Limits.decimal(agreement.p(), SUMMARY_PLACES);
    }

    /** Breslow and Day's chi-square of equal odds ratios in all strata, with or without Tarone's correction. */
    public TableTests.Tested homogeneous(boolean tarone) {
        double odds = oddsRatio();
        double statistic = 0;
        double surplus = 0;
        double variances = 0;
        int counted = 0;
        for (Stratum s : strata) {
            double with = s.focal.outcome() + (double) s.comparison.outcome();
            if (with == 0 || with == s.total()) {
                continue;
            }
            double expected = expected(s, odds);
            double variance = 1
                    / (1 / expected
                            + 1 / (with - expected)
                            + 1 / (s.focal.students() - expected)
                            + 1 / (s.comparison.students() - with + expected));
            double distance = s.focal.outcome() - expected;
            statistic += distance * distance / variance;
            surplus += distance;
            variances += variance;
            counted++;
        }
        if (counted < 2) {
            return TableTests.Tested.EMPTY;
        }
        double value = tarone ? statistic - surplus * surplus / variances : statistic;
        return new TableTests.Tested(value, TableTests.upperTail(counted - 1, value));
    }

    /** Focal students with the outcome to be expected under that odds ratio and the stratum's margins. */
    private static double expected(Stratum s, double odds) {
        double with = s.focal.outcome() + (double) s.comparison.outcome();
        double n = s.focal.students();
        double m = s.comparison.students();
        if (odds == 1) {
            return n * with / s.total();
        }
        double a = 1 - odds;
        double b = m - with + odds * (n + with);
        double c = -odds * n * with;
        return -2 * c / (b + StrictMath.sqrt(b * b - 4 * a * c));
    }
}
