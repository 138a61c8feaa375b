package org.determinations.model.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.MeasureFact;

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
 * @param others accepted facts of every other kind that the stage reads
 */
public record DistrictFacts(
        DistrictCode code,
        String name,
        Optional<LevelFact> level,
        List<IndicatorFact> indicators,
        List<FindingFact> findings,
        Optional<DecisionFact> decision,
        List<Issue> quarantined,
        List<RejectedRow> rejected,
        List<Fact> others) {
    private static final Comparator<MeasureFact> BY_MEASURE =
            Comparator.comparing(MeasureFact::measure).thenComparing(MeasureFact::schoolYear);

    public DistrictFacts {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        quarantined = List.copyOf(quarantined);
        rejected = List.copyOf(rejected);
        others = List.copyOf(others);
    }

    /** A district of which no other kind of fact is known. */
    public DistrictFacts(
            DistrictCode code,
            String name,
            Optional<LevelFact> level,
            List<IndicatorFact> indicators,
            List<FindingFact> findings,
            Optional<DecisionFact> decision,
            List<Issue> quarantined,
            List<RejectedRow> rejected) {
        this(code, name, level, indicators, findings, decision, quarantined, rejected, List.of());
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

    /** The same district with another level, or none. */
    public DistrictFacts withLevel(Optional<LevelFact> other) {
        return new DistrictFacts(code, name, other, indicators, findings, decision, quarantined, rejected, others);
    }

    /** The same district with these indicators. */
    public DistrictFacts withIndicators(List<IndicatorFact> others) {
        return new DistrictFacts(code, name, level, others, findings, decision, quarantined, rejected, this.others);
    }

    /** The same district with another decision, or none. */
    public DistrictFacts withDecision(Optional<DecisionFact> other) {
        return new DistrictFacts(code, name, level, indicators, findings, other, quarantined, rejected, others);
    }

    /** The same district with these facts of every other kind. */
    public DistrictFacts withOthers(List<? extends Fact> facts) {
        return new DistrictFacts(
                code, name, level, indicators, findings, decision, quarantined, rejected, List.copyOf(facts));
    }

    /** Every accepted fact about the district: the level, the decision, the indicators, the findings, the others. */
    public Stream<Fact> accepted() {
        return Stream.of(level.stream(), decision.stream(), indicators.stream(), findings.stream(), others.stream())
                .flatMap(facts -> facts);
    }

    /** The accepted measures that files give, by name and school year: at most one of each. */
    public List<MeasureFact> measures() {
        return FactKinds.MEASURE.in(others).stream().sorted(BY_MEASURE).toList();
    }

    /** The measure of that name that describes the school year; empty when no accepted row gives it. */
    public Optional<MeasureFact> measure(String measure, SchoolYear schoolYear) {
        return measures().stream()
                .filter(fact ->
                        fact.measure().equals(measure) && fact.schoolYear().equals(schoolYear))
                .findFirst();
    }

    /** Rows of one kind of file that were not accepted, in the order of their issues. */
    public List<RejectedRow> rejected(FileKind kind) {
        return rejected.stream().filter(row -> row.kind() == kind).toList();
    }
}
