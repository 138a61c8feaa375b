package org.determinations.model;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;

/**
 * Everything accepted about one district for one run: what the rules read. Grain: one per district and run; immutable.
 *
 * @param name as the accountability levels name it; else as the first other file does
 * @param level empty when no accepted row gives one; {@link #quarantined} then says why, if a row was there
 * @param indicators in the order of indicator and row
 * @param findings in the order of report date and id
 * @param decision the person's decision, if one is recorded
 * @param quarantined issues of this district's rows that were not accepted
 */
public record DistrictFacts(
        DistrictCode code,
        String name,
        Optional<LevelFact> level,
        List<IndicatorFact> indicators,
        List<FindingFact> findings,
        Optional<DecisionFact> decision,
        List<Issue> quarantined) {

    public DistrictFacts {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        quarantined = List.copyOf(quarantined);
    }
}
