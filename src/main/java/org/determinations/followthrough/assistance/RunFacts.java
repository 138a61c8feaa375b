package org.determinations.followthrough.assistance;

import java.util.List;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.result.Determination;

/**
 * One district as one run determined it, with the facts that the run read. Grain: one per district and run; immutable.
 *
 * @param determination with the answers of the rules
 */
public record RunFacts(
        Determination determination,
        List<IndicatorFact> indicators,
        List<FindingFact> findings,
        List<MeasureFact> measures) {
    public RunFacts {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
    }
}
