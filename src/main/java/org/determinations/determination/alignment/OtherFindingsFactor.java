package org.determinations.determination.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.RuleAnswer;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Uncorrected non-compliance from complaints and hearings.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-F4, factor 4: complaints and hearings
 *   <li><b>Source:</b> S1, "any uncorrected noncompliance from other sources (including complaints or hearings)"
 *   <li><b>Parameters:</b> ratingsWithoutFinding
 *   <li><b>Applied when:</b> a finding of a complaint or hearing is uncorrected on the stage date, however old: present, and
 *       significant once past its printed correction date
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no file of review findings was given; or nothing else applies and a row of findings of
 *       the district was not accepted
 *   <li><b>Boundary:</b> a correction date equal to the stage date is not past; a finding is corrected when a correction or
 *       its verification is dated on or before the stage date
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class OtherFindingsFactor extends ComplianceFactor {
    static final RuleShape SHAPE = new RuleShape(
            "MA12-F4",
            "Factor 4: complaints and hearings",
            RuleRole.FACTOR,
            Map.of("ratingsWithoutFinding", ParameterUnit.RATINGS));

    OtherFindingsFactor() {
        super(SHAPE, "factor 4", FileKind.REVIEW_FINDINGS, "review findings");
    }

    @Override
    RuleAnswer weigh(DistrictCase asked, AnswerDraft draft, FactorEvidence evidence) {
        LocalDate on = asked.stage().stageDate();
        FindingsScreen screen = new FindingsScreen(on, Optional.empty(), draft.use("ratingsWithoutFinding"));
        List<FindingFact> findings = asked.district().findings().stream()
                .filter(fact -> !fact.findingSource().isReview())
                .toList();
        FindingsScreen.tellRejected(asked, evidence, source -> !source.isReview());
        return screen.weigh(
                findings,
                evidence,
                findings.isEmpty()
                        ? "The findings given name no complaint or hearing of this district."
                        : "No finding of a complaint or hearing is uncorrected on " + on + ".");
    }
}
