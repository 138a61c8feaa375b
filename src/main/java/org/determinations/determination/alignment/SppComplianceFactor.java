package org.determinations.determination.alignment;

import java.util.List;
import java.util.Map;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * What the SPP compliance indicators show.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-F1, factor 1: SPP compliance indicators
 *   <li><b>Source:</b> S1, "a district's data on all Massachusetts Special Education State Performance Plan (SPP)
 *       compliance indicators"; S3 for "95 percent"; S4 for indicators of two stages
 *   <li><b>Parameters:</b> rateIndicators, significantBelow, presentBelow, practiceIndicators,
 *       identificationIndicators, inappropriateIdentification
 *   <li><b>Applied when:</b> a rate reviewed in the data year is below presentBelow (significant below significantBelow),
 *       or practices contribute to a discrepancy, or over-representation is due to inappropriate identification
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no file of SPP indicators was given; or nothing else applies and an indicator that other
 *       districts have has no accepted row, a rate says no year that it can describe or is questioned, or a significant
 *       discrepancy says nothing of practices
 *   <li><b>Boundary:</b> a rate equal to a threshold is not below it; the counts decide where both stand there; zero of
 *       zero is no rate; a rate of another reviewed year is read and is no evidence
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class SppComplianceFactor extends ComplianceFactor {
    static final RuleShape SHAPE = new RuleShape(
            "MA12-F1",
            "Factor 1: SPP compliance indicators",
            RuleRole.FACTOR,
            Map.of(
                    "rateIndicators", ParameterUnit.INDICATORS,
                    "significantBelow", ParameterUnit.PERCENT,
                    "presentBelow", ParameterUnit.PERCENT,
                    "practiceIndicators", ParameterUnit.INDICATORS,
                    "identificationIndicators", ParameterUnit.INDICATORS,
                    "inappropriateIdentification", ParameterUnit.PUBLISHED_CODES));

    SppComplianceFactor() {
        super(SHAPE, "factor 1", FileKind.SPP_INDICATORS, "SPP indicators");
    }

    @Override
    RuleAnswer weigh(DistrictCase asked, AnswerDraft draft, FactorEvidence evidence) {
        ComplianceThresholds thresholds = ComplianceThresholds.of(draft);
        IndicatorRoll roll = IndicatorRoll.of(asked, thresholds::concerns);
        if (roll.readings().isEmpty() && roll.absent().isEmpty()) {
            return evidence.notEvaluated("The files of SPP indicators have no compliance indicator of this district.");
        }
        roll.tell(evidence);
        roll.readings().forEach(reading -> thresholds.weigh(reading, evidence));
        return evidence.answer(
                nothing(roll.readings(), thresholds, asked.stage().dataYear()) + roll.nowhereSentence());
    }

    /** What is withheld or not reported does not fall short, and does not stand well either. */
    private static String nothing(
            List<IndicatorReading> readings, ComplianceThresholds thresholds, SchoolYear dataYear) {
        List<String> open = readings.stream()
                .filter(IndicatorReading::isOfDataYearOrUndated)
                .flatMap(reading -> reading.unseen().map(why -> reading.indicator() + " (" + why + ")").stream())
                .toList();
        String shorts = open.isEmpty() ? " falls short." : " that can be judged falls short.";
        String tail = open.isEmpty() ? "" : " Not judged: " + Words.allOf(open) + ".";
        boolean anyRate = readings.stream().anyMatch(thresholds::hasRate);
        return (anyRate
                        ? "No compliance indicator of " + dataYear
                        : "No rate of " + dataYear + " is there to judge, and no other compliance indicator")
                + shorts
                + tail;
    }
}
