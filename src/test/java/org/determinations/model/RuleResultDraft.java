package org.determinations.model;

import java.util.List;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;

/** A rule's answer in the making, for tests: what a test does not name is nothing. */
public final class RuleResultDraft {
    private final String ruleId;
    private final String title;
    private RuleOutcome outcome = RuleOutcome.FIRED;
    private boolean decisive;
    private EvidenceStrength strength = EvidenceStrength.NOT_A_FACTOR;
    private String reason = "";
    private List<EvidenceValue> values = List.of();
    private RuleGrounds grounds = new RuleGrounds(List.of(), Confidence.CONFIRMED, List.of());

    private RuleResultDraft(String ruleId, String title) {
        this.ruleId = ruleId;
        this.title = title;
    }

    public static RuleResultDraft of(String ruleId, String title) {
        return new RuleResultDraft(ruleId, title);
    }

    public RuleResultDraft outcome(RuleOutcome other) {
        outcome = other;
        return this;
    }

    public RuleResultDraft decisive(boolean other) {
        decisive = other;
        return this;
    }

    public RuleResultDraft strength(EvidenceStrength other) {
        strength = other;
        return this;
    }

    public RuleResultDraft reason(String other) {
        reason = other;
        return this;
    }

    public RuleResultDraft values(List<EvidenceValue> other) {
        values = other;
        return this;
    }

    public RuleResultDraft grounds(RuleGrounds other) {
        grounds = other;
        return this;
    }

    public RuleResult result() {
        return new RuleResult(ruleId, title, outcome, decisive, strength, reason, values, grounds);
    }
}
