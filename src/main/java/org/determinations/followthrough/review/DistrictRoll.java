package org.determinations.followthrough.review;

import java.util.List;

/**
 * A district's round, rolled up. CONFIDENTIAL.
 *
 * @param areas every area, in the order of the rubric
 * @param changes of each of them since the last round, in the same order
 * @param agreement over all areas together
 */
public record DistrictRoll(
        RoundRecords records, List<AreaFigures> areas, List<RoundChange> changes, AgreementJudgement agreement) {

    /** One area with what it did since the last round. */
    public record Line(DistrictRound of, AreaFigures figures, RoundChange change) {}

    public DistrictRoll {
        areas = List.copyOf(areas);
        changes = List.copyOf(changes);
    }

    /** Every area, in the order of the rubric. */
    public List<Line> lines() {
        return areas.stream()
                .map(area ->
                        new Line(records.of(), area, changes.get(area.area().ordinal())))
                .toList();
    }
}
