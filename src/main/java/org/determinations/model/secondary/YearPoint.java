package org.determinations.model.secondary;

import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;

/**
 * One school year of one measure in a series.
 *
 * @param result what the measure said; empty when the school year is missing
 * @param gap why there is no ratio to draw: empty text when there is one
 * @param breakBefore why earlier school years cannot be compared with this one; empty text when they can
 */
public record YearPoint(SchoolYear schoolYear, Optional<MeasureResult> result, String gap, String breakBefore) {

    /** The ratio; empty at a gap. */
    public Optional<ExactRatio> ratio() {
        return gap.isEmpty() ? result.flatMap(MeasureResult::figures).map(RatioFigures::ratio) : Optional.empty();
    }

    public boolean concern() {
        return gap.isEmpty() && result.filter(r -> r.status().concern()).isPresent();
    }
}
