package org.determinations.model.secondary;

import java.util.List;

/**
 * The figures that a page of one district prints.
 *
 * @param measures of the school year judged, p-values adjusted, in the order printed
 * @param series the measures over several school years, in the order printed; usually those that decide
 * @param placements every group in every placement, row by row; empty when the input has no placements
 */
public record SecondaryFigures(List<MeasureResult> measures, List<YearSeries> series, List<PlacementShare> placements) {

    public SecondaryFigures {
        measures = List.copyOf(measures);
        series = List.copyOf(series);
        placements = List.copyOf(placements);
    }
}
