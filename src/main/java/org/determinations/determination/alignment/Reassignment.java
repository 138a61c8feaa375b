package org.determinations.determination.alignment;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DecisionValues;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.fact.DecisionFact;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * What a named person decided about the district: a more serious category, or one for a district without a level.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-REASSIGN, recorded decision
 *   <li><b>Source:</b> S1, "it may be assigned to a more serious special education designation"; decision record 9 for
 *       districts without a level
 *   <li><b>Parameters:</b> none; the order of seriousness is the pack's list of categories
 *   <li><b>Applied when:</b> a decision REASSIGN names a category more serious than the aligned one, or a decision ASSIGN
 *       names one for a district without an aligned category
 *   <li><b>Not applicable when:</b> the stage does not consider compliance, or no decision is recorded
 *   <li><b>Not evaluated when:</b> a decision REASSIGN or KEEP meets a district without an aligned category
 *   <li><b>Boundary:</b> a category equal to the aligned one is not applied; any number of steps is allowed
 *   <li><b>Confidence:</b> confirmed
 * </ul>
 */
final class Reassignment implements DistrictRule {
    static final RuleShape SHAPE = RuleShape.withoutParameters("MA12-REASSIGN", "Recorded decision", RuleRole.DECISION);

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public RuleAnswer evaluate(DistrictCase asked) {
        AnswerDraft draft = new AnswerDraft(SHAPE, asked);
        Optional<String> excluded = asked.stageExclusion();
        if (excluded.isPresent()) {
            return draft.notApplicable(excluded.get());
        }
        Optional<DecisionFact> decision = asked.district().decision();
        if (decision.isEmpty()) {
            return draft.notApplicable("No decision about this district is recorded.")
                    .otherwise(withoutDecision(asked));
        }
        draft.readAll(DecisionValues.of(decision.get()));
        return asked.derived()
                .map(aligned -> onAligned(decision.get(), aligned, asked, draft))
                .orElseGet(() -> onUnlevelled(decision.get(), draft));
    }

    private static RuleAnswer onAligned(
            DecisionFact decision, CategoryCode aligned, DistrictCase asked, AnswerDraft draft) {
        if (decision.category().isEmpty()) {
            return draft.notFired(aligned + " kept by " + DecisionValues.signed(decision) + ".");
        }
        CategoryCode named = decision.category().get();
        if (decision.kind() != DecisionKind.REASSIGN) {
            return draft.notFired("The decision " + decision.kind() + " of " + DecisionValues.signed(decision)
                    + " is for a district without an accountability level, and this one has " + aligned
                    + " by its level: it stays.");
        }
        if (!asked.pack().isMoreSerious(named, aligned)) {
            return draft.notFired("The decision names " + named + ", which is not more serious than " + aligned
                    + ": it stays. Decided by " + DecisionValues.signed(decision) + ".");
        }
        return draft.fired(aligned + " raised to " + named + " by " + DecisionValues.signed(decision) + ".")
                .giving(named)
                .otherwise(
                        List.of("Without the decision of " + decision.decidedBy() + " it would be " + aligned + "."));
    }

    private static RuleAnswer onUnlevelled(DecisionFact decision, AnswerDraft draft) {
        if (decision.kind() != DecisionKind.ASSIGN || decision.category().isEmpty()) {
            return draft.notEvaluated("There is no aligned category, so the decision " + decision.kind() + " of "
                    + DecisionValues.signed(decision)
                    + " has nothing to compare with; only a decision ASSIGN gives a category.");
        }
        CategoryCode named = decision.category().get();
        return draft.fired(named + " assigned by " + DecisionValues.signed(decision) + ".")
                .giving(named)
                .otherwise(List.of("Without the decision of " + decision.decidedBy() + " it would be undetermined."));
    }

    private static List<String> withoutDecision(DistrictCase asked) {
        if (asked.derived().isEmpty()) {
            return List.of("A recorded decision ASSIGN naming "
                    + Words.anyOf(asked.pack().listCodes()) + " would give it that category (MA12-REASSIGN).");
        }
        List<CategoryCode> more = asked.pack().listMoreSerious(asked.derived().get());
        return more.isEmpty()
                ? List.of()
                : List.of("A recorded decision naming " + Words.anyOf(more)
                        + " would make it more serious (MA12-REASSIGN).");
    }
}
