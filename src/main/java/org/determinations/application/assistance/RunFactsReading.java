package org.determinations.application.assistance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.followthrough.assistance.RunFacts;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.result.Determination;
import org.determinations.store.Stores;

/** The facts that a run read, by district: read once, however many plans rest on it. One per run. */
final class RunFactsReading {
    private final Map<DistrictCode, List<IndicatorFact>> indicators;
    private final Map<DistrictCode, List<FindingFact>> findings;
    private final Map<DistrictCode, List<MeasureFact>> measures;

    RunFactsReading(Stores stores, int run) {
        indicators = grouped(stores.facts().list(run, FactKinds.INDICATOR), IndicatorFact::district);
        findings = grouped(stores.facts().list(run, FactKinds.FINDING), FindingFact::district);
        measures = grouped(stores.facts().list(run, FactKinds.MEASURE), MeasureFact::district);
    }

    /** One district's part of them. */
    RunFacts of(Determination determination) {
        DistrictCode code = determination.district();
        return new RunFacts(
                determination,
                indicators.getOrDefault(code, List.of()),
                findings.getOrDefault(code, List.of()),
                measures.getOrDefault(code, List.of()));
    }

    private static <F> Map<DistrictCode, List<F>> grouped(List<F> facts, Function<F, DistrictCode> district) {
        return facts.stream().collect(Collectors.groupingBy(district));
    }
}
