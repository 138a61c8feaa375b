package org.determinations.model.secondary;

import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SecondaryDecision;

/**
 * Everything the page of one district may print about its secondary analysis; nothing in it is computed again. Grain: one per
 * district and run.
 *
 * @param name as printed; no key
 * @param answers to questions A and B, in that order
 * @param decisions what named persons said to the proposals; empty while nobody has
 * @param figures measures, series and placements
 */
public record SecondaryDistrict(
        SecondaryHeading heading,
        DistrictCode district,
        String name,
        String basisText,
        List<QuestionAnswer> answers,
        List<SecondaryDecision> decisions,
        SecondaryFigures figures) {
    public SecondaryDistrict {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    public List<MeasureResult> measures() {
        return figures.measures();
    }

    public List<YearSeries> series() {
        return figures.series();
    }

    public List<PlacementShare> placements() {
        return figures.placements();
    }
}
