package org.determinations.model;

import java.util.List;

/**
 * One rule's answer for one district. Grain: one per rule, district and run; immutable.
 *
 * @param ruleId such as {@code MA12-ALIGN}
 * @param title of the rule, a few words
 * @param decisive whether it decided the determination
 * @param strength what a compliance factor shows
 * @param reason one sentence: why it answered so, or what is missing
 * @param confidence of the rule as a whole
 * @param sources ids of the sources the rule cites
 */
public record RuleResult(
        String ruleId,
        String title,
        RuleOutcome outcome,
        boolean decisive,
        EvidenceStrength strength,
        String reason,
        List<EvidenceValue> values,
        List<ThresholdUse> thresholds,
        Confidence confidence,
        List<String> sources) {

    public RuleResult {
        values = List.copyOf(values);
        thresholds = List.copyOf(thresholds);
        sources = List.copyOf(sources);
    }

    /** The same answer, marked as what decided. */
    public RuleResult decided() {
        return new RuleResult(ruleId, title, outcome, true, strength, reason, values, thresholds, confidence, sources);
    }
}
