package org.determinations.determination.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.RuleResult;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Whether the evidence of the factors puts the district on the list that a person reviews.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-SCREEN, review list
 *   <li><b>Source:</b> S1, "if non-compliance is significant or if the district continues to have issues"; what is
 *       significant is published nowhere
 *   <li><b>Parameters:</b> significantFactors, factorsWithEvidence
 *   <li><b>Applied when:</b> at least significantFactors factors are significant, or at least factorsWithEvidence show
 *       evidence, significant ones included; no category is changed
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no factor could be evaluated, or the district is not listed and something that a factor
 *       would have read of it is not there: it cannot be judged, which is not the same as having nothing against it
 *   <li><b>Boundary:</b> a number of factors equal to its parameter is enough
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class ReviewScreen implements DistrictRule {
    static final RuleShape SHAPE = new RuleShape(
            "MA12-SCREEN",
            RuleResult.REVIEW_LIST,
            RuleRole.SCREEN,
            Map.of("significantFactors", ParameterUnit.FACTORS, "factorsWithEvidence", ParameterUnit.FACTORS));

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
        List<RuleAnswer> factors = asked.factors();
        factors.forEach(factor -> draft.read(value(factor)));
        int significant = listShowing(factors, EvidenceStrength.SIGNIFICANT).size();
        int present = listShowing(factors, EvidenceStrength.PRESENT).size();
        List<String> open = listShowing(factors, EvidenceStrength.NOT_EVALUATED);
        List<String> unjudged =
                factors.stream().flatMap(f -> f.unjudged().stream()).distinct().toList();
        unjudged.forEach(what -> draft.read(EvidenceValue.of(EvidenceNames.NOT_JUDGED, what, SourceRef.ofFile(""))));
        if (open.size() == factors.size() && unjudged.isEmpty()) {
            return draft.notEvaluated("None of the factors could be evaluated.");
        }
        int enoughSignificant = draft.use("significantFactors").count();
        int enoughEvidence = draft.use("factorsWithEvidence").count();
        boolean listed = significant >= enoughSignificant || significant + present >= enoughEvidence;
        String counted = Words.amount(significant, "factor") + " significant, " + present + " with evidence present";
        String unsure = open.isEmpty() ? "" : ", not evaluated: " + Words.allOf(open);
        if (!unjudged.isEmpty() && !listed) {
            return draft.notEvaluated(
                    "Cannot be judged: " + counted + unsure + ". " + String.join(". ", unjudged) + ".");
        }
        return listed
                ? draft.fired("On the review list: " + counted + unsure + ".")
                : draft.notFired("Not on the review list: " + counted + unsure + ".");
    }

    private static List<String> listShowing(List<RuleAnswer> factors, EvidenceStrength strength) {
        return factors.stream()
                .filter(factor -> factor.result().strength() == strength)
                .map(factor -> factor.result().ruleId())
                .toList();
    }

    private static EvidenceValue value(RuleAnswer factor) {
        return EvidenceValue.of(
                factor.result().ruleId(), factor.result().strength().word(), SourceRef.ofFile(""));
    }
}
