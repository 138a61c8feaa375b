package org.determinations.followthrough.review;

import java.util.List;
import java.util.Optional;
import org.determinations.model.review.ReviewRound;

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

    /** The last round of the district that has a sample; empty when there is none. */
    public Optional<ReviewRound> since() {
        return changes.stream().flatMap(change -> change.since().stream()).findFirst();
    }

    /** Every area, in the order of the rubric. */
    public List<Line> lines() {
        return areas.stream()
                .map(area ->
                        new Line(records.of(), area, changes.get(area.area().ordinal())))
                .toList();
    }
}
