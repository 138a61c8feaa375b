package org.determinations.model.secondary;

import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * One measure of one district over several school years. Grain: one per district and key.
 *
 * @param points every school year of the window, oldest first, gaps included
 * @param persistence over the school years after the last break
 * @param concernYears the school years of concern that count, oldest first
 * @param pooled ratio over the years that count, stratified by school year; describes only, because the same children recur
 *     and its interval is too narrow; empty with fewer than two years
 * @param federalMarker the label of the federal-style run, such as {@code AT_RISK_YEAR_2}; empty for measures it does not cover
 */
public record YearSeries(
        DistrictCode district,
        MeasureKey key,
        List<YearPoint> points,
        Persistence persistence,
        List<SchoolYear> concernYears,
        Optional<RatioFigures> pooled,
        String federalMarker) {

    public YearSeries {
        points = List.copyOf(points);
        concernYears = List.copyOf(concernYears);
    }
}
