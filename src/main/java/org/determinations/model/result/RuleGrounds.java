package org.determinations.model.result;

import java.util.List;
import org.determinations.model.Confidence;

/**
 * What of the policy an answer rests on. One per rule result; immutable.
 *
 * @param thresholds parameters that were compared with
 * @param confidence how sure the rule itself is
 * @param sources ids of the sources that the rule cites
 */
public record RuleGrounds(List<ThresholdUse> thresholds, Confidence confidence, List<String> sources) {

    public RuleGrounds {
        thresholds = List.copyOf(thresholds);
        sources = List.copyOf(sources);
    }
}
