package org.determinations.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.RuleShape;

/** A rule's answer in the making: collects values and thresholds in the order of their use. One per evaluation. */
public final class AnswerDraft {
    private final RuleShape shape;
    private final PackRule policy;
    private final List<EvidenceValue> values = new ArrayList<>();
    private final List<ThresholdUse> thresholds = new ArrayList<>();
    private EvidenceStrength strength = EvidenceStrength.NOT_A_FACTOR;

    public AnswerDraft(RuleShape shape, DistrictCase asked) {
        this(shape, asked.policyOf(shape));
    }

    /** Of a rule whose grounds the pack's own tables say. */
    public AnswerDraft(RuleShape shape, PackRule policy) {
        this.shape = shape;
        this.policy = policy;
    }

    /** The pack's parameter, noted as used. */
    public Parameter use(String name) {
        Parameter parameter = policy.get(name);
        thresholds.add(parameter.use());
        return parameter;
    }

    /** Adds a value that the rule read. */
    public void read(EvidenceValue value) {
        values.add(value);
    }

    /** Adds values that the rule read. */
    public AnswerDraft readAll(Collection<EvidenceValue> more) {
        values.addAll(more);
        return this;
    }

    /** What the evidence shows; a rule that weighs none leaves it out. */
    public AnswerDraft shows(EvidenceStrength shown) {
        strength = shown;
        return this;
    }

    /** The rule applies. */
    public RuleAnswer fired(String reason) {
        return answer(RuleOutcome.FIRED, reason);
    }

    /** The rule does not apply. */
    public RuleAnswer notFired(String reason) {
        return answer(RuleOutcome.NOT_FIRED, reason);
    }

    /** The rule is not asked of this district or stage. */
    public RuleAnswer notApplicable(String why) {
        return answer(RuleOutcome.NOT_APPLICABLE, why);
    }

    /** The rule lacks what it would read. */
    public RuleAnswer notEvaluated(String missing) {
        return answer(RuleOutcome.NOT_EVALUATED, missing);
    }

    /** The answer with that outcome. */
    public RuleAnswer answer(RuleOutcome outcome, String reason) {
        RuleResult result = new RuleResult(
                shape.id(),
                shape.title(),
                outcome,
                false,
                strength,
                reason,
                values,
                new RuleGrounds(thresholds, policy.confidence(), policy.sources()));
        return new RuleAnswer(shape.role(), result, Optional.empty(), List.of(), List.of());
    }
}
