package org.determinations.model.result;

import java.util.List;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;

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
        RuleGrounds grounds) {

    /** The title of the rule that puts districts on the review list, in every shape of policy. */
    public static final String REVIEW_LIST = "Review list";

    public RuleResult {
        values = List.copyOf(values);
    }

    /** The same answer, marked as what decided. */
    public RuleResult decided() {
        return new RuleResult(ruleId, title, outcome, true, strength, reason, values, grounds);
    }

    /** Whether it is the rule that put the district on the review list. */
    public boolean lists() {
        return outcome == RuleOutcome.FIRED && title.equals(REVIEW_LIST);
    }

    public List<ThresholdUse> thresholds() {
        return grounds.thresholds();
    }

    public Confidence confidence() {
        return grounds.confidence();
    }

    public List<String> sources() {
        return grounds.sources();
    }
}
