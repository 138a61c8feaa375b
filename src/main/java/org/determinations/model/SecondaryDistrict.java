package org.determinations.model;

import java.util.List;

/**
 * Everything the page of one district may print about its secondary analysis; nothing in it is computed again. Grain: one per
 * district and run.
 *
 * @param name as printed; no key
 * @param answers to questions A and B, in that order
 * @param decisions what named persons said to the proposals; empty while nobody has
 * @param measures of the school year judged, p-values adjusted, in the order printed
 * @param series the measures over several school years, in the order printed; usually those that decide
 * @param placements every group in every placement, row by row; empty when the input has no placements
 */
public record SecondaryDistrict(
        SecondaryHeading heading,
        DistrictCode district,
        String name,
        String basisText,
        List<QuestionAnswer> answers,
        List<SecondaryDecision> decisions,
        List<MeasureResult> measures,
        List<YearSeries> series,
        List<PlacementShare> placements) {
    public SecondaryDistrict {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
        measures = List.copyOf(measures);
        series = List.copyOf(series);
        placements = List.copyOf(placements);
    }
}
