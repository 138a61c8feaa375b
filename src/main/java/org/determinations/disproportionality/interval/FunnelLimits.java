package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Limits that a district's risk keeps within when only chance sets it apart from the State: the State's risk plus and minus
 * so many standard errors, wider for smaller districts, kept within 0 and 1. Over-dispersion, the spread between districts
 * that chance does not explain, is added to the variance; it is estimated by moments from z-scores pulled in at both ends.
 */
public final class FunnelLimits {
    private final double centre;
    private final double between;
    private final double dispersion;

    private FunnelLimits(double centre, double between, double dispersion) {
        this.centre = centre;
        this.between = between;
        this.dispersion = dispersion;
    }

    /** Limits without over-dispersion. @param stateRisk 0 to 1 */
    public static FunnelLimits plain(BigDecimal stateRisk) {
        return new FunnelLimits(stateRisk.doubleValue(), 0, 1);
    }

    /**
     * Limits with additive over-dispersion.
     *
     * @param districts every district of the State, in any order; those without students are left out
     * @param trimmedShare share of z-scores pulled in at each end, 0 to below one half
     */
    public static FunnelLimits ofState(List<OutcomeCount> districts, BigDecimal trimmedShare) {
        List<OutcomeCount> sized = districts.stream()
                .filter(d -> d.students() > 0)
                .sorted(Comparator.comparingLong(OutcomeCount::students).thenComparingLong(OutcomeCount::outcome))
                .toList();
        OutcomeCount state = sized.stream().reduce(OutcomeCount.NONE, OutcomeCount::plus);
        double centre = state.students() == 0 ? 0 : state.outcome() / (double) state.students();
        if (sized.size() < 2 || centre == 0 || centre == 1) {
            return new FunnelLimits(centre, 0, 1);
        }
        double dispersion = dispersion(sized, centre, trimmedShare.doubleValue());
        return new FunnelLimits(centre, between(sized, centre, dispersion), dispersion);
    }

    /** Mean square of the z-scores after pulling in both ends; about 1 when only chance is at work. */
    private static double dispersion(List<OutcomeCount> sized, double centre, double share) {
        List<Double> scores = new ArrayList<>();
        for (OutcomeCount d : sized) {
            scores.add((d.outcome() / (double) d.students() - centre) / error(centre, d.students()));
        }
        scores.sort(Comparator.naturalOrder());
        int cut = (int) StrictMath.floor(share * scores.size());
        double least = scores.get(cut);
        double most = scores.get(scores.size() - 1 - cut);
        double sum = 0;
        for (double score : scores) {
            double kept = StrictMath.min(most, StrictMath.max(least, score));
            sum += kept * kept;
        }
        return sum / scores.size();
    }

    private static double between(List<OutcomeCount> sized, double centre, double dispersion) {
        double weights = 0;
        double squares = 0;
        for (OutcomeCount d : sized) {
            double weight = 1 / (error(centre, d.students()) * error(centre, d.students()));
            weights += weight;
            squares += weight * weight;
        }
        int count = sized.size();
        if (count * dispersion < count - 1) {
            return 0;
        }
        return (count * dispersion - (count - 1)) / (weights - squares / weights);
    }

    /** Limits for a group of that many students, 1 or more. */
    public Limits limits(long students, BigDecimal confidence) {
        double within = error(centre, students);
        double half = Normal.critical(confidence) * StrictMath.sqrt(within * within + between);
        return new Limits(StrictMath.max(0, centre - half), StrictMath.min(1, centre + half));
    }

    /** The State's risk, at the centre of the funnel; 0 to 1. */
    public double centre() {
        return centre;
    }

    /** Variance between districts; 0 when chance explains all. */
    public double between() {
        return between;
    }

    /** Mean square of the z-scores; about 1 when only chance is at work. */
    public double dispersion() {
        return dispersion;
    }

    private static double error(double centre, double students) {
        return StrictMath.sqrt(centre * (1 - centre) / students);
    }
}
