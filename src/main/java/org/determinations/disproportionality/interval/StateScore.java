package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.secondary.OutcomeCount;

/** How far apart two risk ratios are, in standard errors of the difference of their logarithms. */
public final class StateScore {

    private StateScore() {}

    /**
     * Positive when the first ratio is the larger; empty when a count is zero or the variance is.
     *
     * @param focal of the first ratio
     * @param comparison of the first ratio
     * @param otherFocal of the second
     * @param otherComparison of the second
     */
    public static Optional<BigDecimal> z(
            OutcomeCount focal,
            OutcomeCount comparison,
            OutcomeCount otherFocal,
            OutcomeCount otherComparison,
            int places) {
        if (Stream.of(focal, comparison, otherFocal, otherComparison).anyMatch(c -> c.outcome() == 0)) {
            return Optional.empty();
        }
        double variance = variance(focal) + variance(comparison) + variance(otherFocal) + variance(otherComparison);
        double distance = logRisk(focal) - logRisk(comparison) - logRisk(otherFocal) + logRisk(otherComparison);
        return variance <= 0
                ? Optional.empty()
                : Optional.of(Limits.decimal(distance / StrictMath.sqrt(variance), places));
    }

    private static double variance(OutcomeCount count) {
        return 1.0 / count.outcome() - 1.0 / count.students();
    }

    private static double logRisk(OutcomeCount count) {
        return StrictMath.log(count.outcome()) - StrictMath.log(count.students());
    }
}
