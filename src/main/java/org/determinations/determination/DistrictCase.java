package org.determinations.determination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.CategoryCode;
import org.determinations.model.fact.FileKind;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * One district as a rule meets it: its facts, the stage, the pack, and what the rules before it answered.
 *
 * @param indicatorsHeld SPP indicators of which any district of the stage has a row
 * @param earlier answers of the rules before this one, in the order of the rule book
 */
public record DistrictCase(
        DistrictFacts district,
        StageFacts stage,
        PolicyPack pack,
        Set<String> indicatorsHeld,
        List<RuleAnswer> earlier) {

    public DistrictCase {
        earlier = List.copyOf(earlier);
    }

    /** The rule as the pack gives it. */
    PackRule policyOf(RuleShape shape) {
        return pack.getRule(shape.id());
    }

    /** Why compliance rules do not apply at this stage; empty when they do. */
    public Optional<String> stageExclusion() {
        return earlier.stream()
                .filter(a -> a.role() == RuleRole.STAGE && a.fired())
                .map(a -> a.result().reason())
                .findFirst();
    }

    /** The category that follows from the basis alone; empty when there is none. */
    public Optional<CategoryCode> derived() {
        return earlier.stream()
                .filter(a -> a.role() == RuleRole.BASIS)
                .flatMap(a -> a.gives().stream())
                .findFirst();
    }

    /** The answers of the rules that weigh evidence. */
    public List<RuleAnswer> factors() {
        return earlier.stream().filter(a -> a.role() == RuleRole.FACTOR).toList();
    }

    /** Whether the stage was given a file of that kind. */
    public boolean wasGiven(FileKind kind) {
        return stage.inputsRead().contains(kind);
    }
}
