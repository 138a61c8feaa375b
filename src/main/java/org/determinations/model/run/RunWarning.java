package org.determinations.model.run;

import java.util.List;
import org.determinations.model.result.ThresholdUse;

/**
 * A control over the whole run that a person signs for, such as more than ten reassigned districts. Never a cap.
 *
 * @param ruleId rule that raised it
 * @param words one sentence
 */
public record RunWarning(String ruleId, String words, List<ThresholdUse> thresholds) {

    public RunWarning {
        thresholds = List.copyOf(thresholds);
    }
}
