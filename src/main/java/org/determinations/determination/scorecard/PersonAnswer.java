package org.determinations.determination.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.RuleAnswer;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionFact;
import org.determinations.model.DecisionKind;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleGrounds;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleShape;
import org.determinations.scorecard.Outcome;

/**
 * What a named person decided about a district, as the pack lets it count: through its step that reads the decision, or for a
 * district that the tables leave without a category.
 */
final class PersonAnswer {
    private final RuleShape shape;
    private final PackRule policy;
    private final Optional<DecisionFact> decision;

    private PersonAnswer(RuleShape shape, PackRule policy, Optional<DecisionFact> decision) {
        this.shape = shape;
        this.policy = policy;
        this.decision = decision;
    }

    /**
     * The answer.
     *
     * @param data what follows from the data alone
     * @param decided what follows with the decision
     */
    static RuleAnswer of(
            RuleShape shape, PackRule policy, Outcome data, Outcome decided, Optional<DecisionFact> decision) {
        PersonAnswer answer = new PersonAnswer(shape, policy, decision);
        return decision.map(fact -> data.category()
                        .map(code -> answer.onCategory(fact, code, decided))
                        .orElseGet(() -> answer.onNone(fact)))
                .orElseGet(() ->
                        answer.answer(RuleOutcome.NOT_APPLICABLE, "No decision about this district is recorded."));
    }

    private RuleAnswer onCategory(DecisionFact fact, CategoryCode data, Outcome decided) {
        if (fact.category().isEmpty()) {
            return answer(RuleOutcome.NOT_FIRED, data + " kept by " + signed(fact) + ".");
        }
        if (decided.category().isEmpty() || decided.category().get().equals(data)) {
            return answer(
                    RuleOutcome.NOT_FIRED,
                    "The decision names " + fact.category().get() + ", and by the tables of the policy " + data
                            + " stays. Decided by " + signed(fact) + ".");
        }
        CategoryCode to = decided.category().get();
        return answer(RuleOutcome.FIRED, data + " becomes " + to + " by " + signed(fact) + ".")
                .giving(to)
                .otherwise(List.of("Without the decision of " + fact.decidedBy() + " it would be " + data + "."));
    }

    private RuleAnswer onNone(DecisionFact fact) {
        if (fact.kind() != DecisionKind.ASSIGN || fact.category().isEmpty()) {
            return answer(
                    RuleOutcome.NOT_EVALUATED,
                    "The data give no category, so the decision " + fact.kind() + " of " + signed(fact)
                            + " has nothing to compare with; only a decision ASSIGN gives a category.");
        }
        CategoryCode named = fact.category().get();
        return answer(RuleOutcome.FIRED, named + " assigned by " + signed(fact) + ".")
                .giving(named)
                .otherwise(List.of("Without the decision of " + fact.decidedBy() + " it would be undetermined."));
    }

    private static String signed(DecisionFact fact) {
        return fact.decidedBy() + " on " + fact.decidedOn() + ": \"" + fact.reason() + "\"";
    }

    private RuleAnswer answer(RuleOutcome result, String reason) {
        return new RuleAnswer(
                shape.role(),
                new RuleResult(
                        shape.id(),
                        shape.title(),
                        result,
                        false,
                        EvidenceStrength.NOT_A_FACTOR,
                        reason,
                        decision.map(PersonAnswer::values).orElse(List.of()),
                        new RuleGrounds(List.of(), policy.confidence(), policy.sources())),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static List<EvidenceValue> values(DecisionFact fact) {
        List<EvidenceValue> values = new ArrayList<>();
        values.add(value(fact, "decision", "decision", fact.kind().name()));
        fact.category().ifPresent(code -> values.add(value(fact, "category decided", "category", code.text())));
        values.add(value(fact, "decided by", "decided_by", fact.decidedBy()));
        values.add(value(fact, "decided on", "decided_on", fact.decidedOn().toString()));
        values.add(value(fact, "reason", "reason", fact.reason()));
        return values;
    }

    private static EvidenceValue value(DecisionFact fact, String name, String field, String text) {
        SourceRef where = fact.source().of(field);
        return EvidenceValue.of(name, text, where);
    }
}
