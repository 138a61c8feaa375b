package org.determinations.model;

import java.util.List;

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
