package org.determinations.facts;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.stage.LevelCorrection;

/**
 * The accountability levels after the corrections that count. One per stage; immutable.
 *
 * @param levels one per district of the uncorrected levels, by district code; a corrected row stands in the place of the
 *     row it corrects
 * @param applied the row pairs, by district code
 * @param notInThisRelease reported outside the window, by id; kept, and without effect now
 * @param withoutLevel accepted, inside the window, and no corrected level names them, by id: they change no level
 * @param issues in the order of file, row and code; an error leaves the corrected row out, a critical issue refuses the
 *     stage
 */
public record CorrectedLevels(
        List<LevelFact> levels,
        List<LevelCorrection> applied,
        List<DiscrepancyFact> notInThisRelease,
        List<DiscrepancyFact> withoutLevel,
        List<Issue> issues) {

    public CorrectedLevels {
        levels = List.copyOf(levels);
        applied = List.copyOf(applied);
        notInThisRelease = List.copyOf(notInThisRelease);
        withoutLevel = List.copyOf(withoutLevel);
        issues = List.copyOf(issues);
    }

    /** What of it is about some districts. */
    CorrectedLevels of(StagePortion portion) {
        return new CorrectedLevels(
                levels,
                applied,
                own(notInThisRelease, portion),
                own(withoutLevel, portion),
                issues.stream().filter(portion::isOwn).toList());
    }

    private static List<DiscrepancyFact> own(List<DiscrepancyFact> facts, StagePortion portion) {
        return facts.stream()
                .filter(fact -> portion.own().test(fact.district()))
                .toList();
    }
}
