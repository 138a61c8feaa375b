package org.determinations.model.secondary;

import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * A ratio and everything derived from the same four counts. Exact except for the interval.
 *
 * @param ratio focal risk over comparison risk, unrounded
 * @param focalRisk 0 to 1
 * @param comparisonRisk 0 to 1, above 0; of the State's other groups for an alternate risk ratio
 * @param interval limits of the ratio
 * @param difference focal risk minus comparison risk; unit: share, not points
 * @param excess students above the number expected at the comparison risk; negative when below; unit: students
 * @param ceiling largest possible ratio; empty when the comparison risk is 0
 */
public record RatioFigures(
        ExactRatio ratio,
        ExactRatio focalRisk,
        ExactRatio comparisonRisk,
        RatioInterval interval,
        ExactRatio difference,
        ExactRatio excess,
        Optional<ExactRatio> ceiling) {}
