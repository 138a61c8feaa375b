package org.determinations.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param rejected the same rows with the kind of their files, as far as a rule would have read them
 */
public record DistrictFacts(
        DistrictCode code,
        String name,
        Optional<LevelFact> level,
        List<IndicatorFact> indicators,
        List<FindingFact> findings,
        Optional<DecisionFact> decision,
        List<Issue> quarantined,
        List<RejectedRow> rejected) {

    public DistrictFacts {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        quarantined = List.copyOf(quarantined);
        rejected = List.copyOf(rejected);
    }

    /** A district of which every row that a rule would have read was accepted. */
    public DistrictFacts(
            DistrictCode code,
            String name,
            Optional<LevelFact> level,
            List<IndicatorFact> indicators,
            List<FindingFact> findings,
            Optional<DecisionFact> decision,
            List<Issue> quarantined) {
        this(code, name, level, indicators, findings, decision, quarantined, List.of());
    }

    /** Every accepted fact about the district: the level, the decision, the indicators, the findings. */
    public Stream<Fact> accepted() {
        return Stream.of(level.stream(), decision.stream(), indicators.stream(), findings.stream())
                .flatMap(facts -> facts);
    }

    /** Rows of one kind of file that were not accepted, in the order of their issues. */
    public List<RejectedRow> rejected(FileKind kind) {
        return rejected.stream().filter(row -> row.kind() == kind).toList();
    }
}
