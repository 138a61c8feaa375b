package org.determinations.disproportionality;

import java.util.Optional;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;

/** The ratio of two groups and everything that follows from their four counts. */
record RatioMath(DisproportionalityParameters.Precision precision) {
    /**
     * Focal risk over comparison risk; empty when a group has no student or more with the outcome than students, or when the
     * comparison risk is zero.
     */
    static Optional<ExactRatio> ratio(OutcomeCount focal, OutcomeCount comparison) {
        boolean impossible = focal.others() < 0 || comparison.others() < 0;
        return impossible || focal.students() == 0 || comparison.students() == 0 || comparison.outcome() == 0
                ? Optional.empty()
                : Optional.of(ExactRatio.of(focal.outcome(), focal.students())
                        .dividedBy(ExactRatio.of(comparison.outcome(), comparison.students())));
    }

    /** Koopman's interval, rounded. Both groups need a student. */
    RatioInterval interval(OutcomeCount focal, OutcomeCount comparison) {
        return ScoreInterval.koopman(focal, comparison)
                .limits(precision.confidence())
                .rounded(precision.limitPlaces());
    }

    /** All figures; the comparison risk must be above zero. */
    RatioFigures figures(OutcomeCount focal, OutcomeCount comparison) {
        ExactRatio focalRisk = ExactRatio.of(focal.outcome(), focal.students());
        ExactRatio comparisonRisk = ExactRatio.of(comparison.outcome(), comparison.students());
        return figures(focal, focalRisk.dividedBy(comparisonRisk), comparisonRisk, interval(focal, comparison));
    }

    /** The figures that follow from a ratio, a comparison risk and an interval found in another way. */
    static RatioFigures figures(
            OutcomeCount focal, ExactRatio ratio, ExactRatio comparisonRisk, RatioInterval interval) {
        ExactRatio focalRisk = ExactRatio.of(focal.outcome(), focal.students());
        return new RatioFigures(
                ratio,
                focalRisk,
                comparisonRisk,
                interval,
                focalRisk.minus(comparisonRisk),
                ExactRatio.of(focal.outcome(), 1).minus(comparisonRisk.times(focal.students())),
                comparisonRisk.isZero() ? Optional.empty() : Optional.of(ExactRatio.ONE.dividedBy(comparisonRisk)));
    }
}
