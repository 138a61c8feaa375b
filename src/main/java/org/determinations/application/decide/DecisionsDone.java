package org.determinations.application.decide;

import java.util.List;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.run.RunHeader;

/**
 * What was recorded.
 *
 * @param run that the person looked at
 * @param recorded one for each district about which something new was decided, by code
 * @param standing districts about which the same was decided already
 * @param released whether that run is released: another run then amends it
 */
public record DecisionsDone(RunHeader run, List<RecordedDecision> recorded, List<String> standing, boolean released) {

    public DecisionsDone {
        recorded = List.copyOf(recorded);
        standing = List.copyOf(standing);
    }

    /** Whether the same was decided about every district already. */
    public boolean isNothingNew() {
        return recorded.isEmpty();
    }
}
