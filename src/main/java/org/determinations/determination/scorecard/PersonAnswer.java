package org.determinations.determination.scorecard;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DecisionValues;
import org.determinations.determination.RuleAnswer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.fact.DecisionFact;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleShape;
import org.determinations.scorecard.Outcome;

/**
 * What a named person decided about a district, as the pack lets it count: through its step that reads the decision, or for a
 * district that the tables leave without a category.
 */
final class PersonAnswer {
    private final AnswerDraft draft;

    private PersonAnswer(AnswerDraft draft) {
        this.draft = draft;
    }

    /**
     * The answer.
     *
     * @param data what follows from the data alone
     * @param decided what follows with the decision
     */
    static RuleAnswer of(
            RuleShape shape, PackRule policy, Outcome data, Outcome decided, Optional<DecisionFact> decision) {
        PersonAnswer answer = new PersonAnswer(new AnswerDraft(shape, policy));
        decision.ifPresent(fact -> answer.draft.readAll(DecisionValues.of(fact)));
        return decision.map(fact -> data.category()
                        .map(code -> answer.onCategory(fact, code, decided))
                        .orElseGet(() -> answer.onNone(fact)))
                .orElseGet(() -> answer.draft.notApplicable("No decision about this district is recorded."));
    }

    private RuleAnswer onCategory(DecisionFact fact, CategoryCode data, Outcome decided) {
        if (fact.category().isEmpty()) {
            return draft.notFired(data + " kept by " + DecisionValues.signed(fact) + ".");
        }
        if (decided.category().isEmpty() || decided.category().get().equals(data)) {
            return draft.notFired("The decision names " + fact.category().get() + ", and by the tables of the policy "
                    + data + " stays. Decided by " + DecisionValues.signed(fact) + ".");
        }
        CategoryCode to = decided.category().get();
        return draft.fired(data + " becomes " + to + " by " + DecisionValues.signed(fact) + ".")
                .giving(to)
                .otherwise(List.of("Without the decision of " + fact.decidedBy() + " it would be " + data + "."));
    }

    private RuleAnswer onNone(DecisionFact fact) {
        if (fact.kind() != DecisionKind.ASSIGN || fact.category().isEmpty()) {
            return draft.notEvaluated(
                    "The data give no category, so the decision " + fact.kind() + " of " + DecisionValues.signed(fact)
                            + " has nothing to compare with; only a decision ASSIGN gives a category.");
        }
        CategoryCode named = fact.category().get();
        return draft.fired(named + " assigned by " + DecisionValues.signed(fact) + ".")
                .giving(named)
                .otherwise(List.of("Without the decision of " + fact.decidedBy() + " it would be undetermined."));
    }
}
