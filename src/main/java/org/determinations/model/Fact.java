package org.determinations.model;

/** One accepted statement of an input file about one district; knows where it stands. */
public sealed interface Fact
        permits LevelFact,
                IndicatorFact,
                FindingFact,
                DecisionFact,
                DiscrepancyFact,
                SuccessorFact,
                StudentCount,
                SecondaryDecision {
    DistrictCode district();

    FactSource source();
}
