package org.determinations.determination.alignment;

import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Whether compliance is considered at the stage.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-STAGE, compliance by stage
 *   <li><b>Source:</b> S1, timeline for classifying districts; operative words "In all instances, the district's special
 *       education determination will align" (June) and "at the same time, special education compliance information …
 *       will also be available" (September)
 *   <li><b>Parameters:</b> none
 *   <li><b>Applied when:</b> the stage is any but the official one: the compliance rules then do not apply
 *   <li><b>Not applicable when:</b> never
 *   <li><b>Not evaluated when:</b> never
 *   <li><b>Boundary:</b> the official stage, and an amendment of it, considers compliance; no other does
 *   <li><b>Confidence:</b> confirmed
 * </ul>
 */
final class StageGate implements DistrictRule {
    static final RuleShape SHAPE = RuleShape.withoutParameters("MA12-STAGE", "Compliance by stage", RuleRole.STAGE);

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public RuleAnswer evaluate(DistrictCase asked) {
        String stage = asked.stage().stage().word();
        AnswerDraft draft = new AnswerDraft(SHAPE, asked);
        draft.read(EvidenceValue.of("stage", stage, SourceRef.ofFile(""))
                .noted("dated " + asked.stage().stageDate()));
        return asked.stage().stage().considersCompliance()
                ? draft.notFired("Compliance data of " + asked.stage().dataYear() + " are considered at the " + stage
                        + " stage.")
                : draft.fired("Compliance is not considered at the " + stage + " stage.");
    }
}
