package org.determinations.determination.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.RuleAnswer;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Uncorrected findings of Coordinated Program Reviews and Mid-Cycle Reviews over the past years.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-F3, factor 3: review findings
 *   <li><b>Source:</b> S1, "findings from Coordinated Program Reviews or Mid-Cycle Reviews over the past two years"; S5 for
 *       the printed correction date
 *   <li><b>Parameters:</b> lookBack, ratingsWithoutFinding
 *   <li><b>Applied when:</b> a finding reported inside the window is uncorrected on the stage date: present, and significant
 *       once past its printed correction date
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no file of review findings was given; or nothing else applies and a row of findings of
 *       the district was not accepted
 *   <li><b>Boundary:</b> the window runs from the same day lookBack years before the stage date to the stage date, both
 *       included; a correction date equal to the stage date is not past; a finding is corrected when a correction or its
 *       verification is dated on or before the stage date
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class ReviewFindingsFactor extends ComplianceFactor {
    static final RuleShape SHAPE = new RuleShape(
            "MA12-F3",
            "Factor 3: review findings",
            RuleRole.FACTOR,
            Map.of("lookBack", ParameterUnit.YEARS, "ratingsWithoutFinding", ParameterUnit.RATINGS));

    ReviewFindingsFactor() {
        super(SHAPE, "factor 3", FileKind.REVIEW_FINDINGS, "review findings");
    }

    @Override
    RuleAnswer weigh(DistrictCase asked, AnswerDraft draft, FactorEvidence evidence) {
        LocalDate on = asked.stage().stageDate();
        LocalDate from = on.minusYears(draft.use("lookBack").count());
        FindingsScreen screen = new FindingsScreen(on, Optional.of(from), draft.use("ratingsWithoutFinding"));
        List<FindingFact> findings = asked.district().findings().stream()
                .filter(fact -> fact.findingSource().isReview())
                .toList();
        FindingsScreen.tellRejected(asked, evidence, FindingSource::isReview);
        return screen.weigh(
                findings,
                evidence,
                findings.isEmpty()
                        ? "The review findings given name none of this district."
                        : "No review finding from " + from + " to " + on + " is uncorrected.");
    }
}
