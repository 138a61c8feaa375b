package org.determinations.application.decide;

import java.util.Optional;
import org.determinations.model.decision.DecisionOptions;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Determination;

/**
 * What may be decided about one district. One per moment; immutable.
 *
 * @param determination in the run
 * @param stands the decision of the desk that counts already; nothing else can be decided before it is taken back
 * @param inFile the decision that the run read in a decisions file
 */
public record DistrictChoices(
        Determination determination,
        DecisionOptions options,
        Optional<RecordedDecision> stands,
        Optional<DecisionFact> inFile) {}
