package org.determinations.determination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.FileKind;
import org.determinations.model.Proportion;
import org.determinations.policy.Parameter;
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
 *   <li><b>Fires when:</b> a rate reviewed in the data year is below presentBelow (significant below significantBelow),
 *       or practices contribute to a discrepancy, or over-representation is due to inappropriate identification
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no file of SPP indicators was given, or none has a row of the district
 *   <li><b>Boundary:</b> a rate equal to a threshold is not below it; the counts decide where both stand there; zero of
 *       zero is no rate; a rate of another reviewed year is read and is no evidence
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class SppComplianceFactor implements DistrictRule {
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

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public RuleAnswer evaluate(DistrictCase asked) {
        AnswerDraft draft = new AnswerDraft(SHAPE, asked);
        Optional<String> excluded = asked.stageExclusion();
        if (excluded.isPresent()) {
            return draft.shows(EvidenceStrength.NOT_EVALUATED).notApplicable(excluded.get());
        }
        FactorEvidence evidence = new FactorEvidence(draft, "factor 1");
        if (!asked.wasGiven(FileKind.SPP_INDICATORS)) {
            return evidence.notEvaluated("No file of SPP indicators was given.");
        }
        Policy policy = Policy.of(draft);
        List<IndicatorReading> readings = IndicatorReading.listAll(asked).stream()
                .filter(policy::concerns)
                .toList();
        if (readings.isEmpty()) {
            return evidence.notEvaluated("The files of SPP indicators have no compliance indicator of this district.");
        }
        readings.forEach(reading -> policy.weigh(reading, evidence));
        boolean anyRate = readings.stream().anyMatch(policy::hasRate);
        return evidence.answer(
                anyRate
                        ? "No compliance indicator of " + asked.stage().dataYear() + " falls short."
                        : "No rate of " + asked.stage().dataYear()
                                + " is there to judge, and no other compliance indicator falls short.");
    }

    /** The thresholds in the form in which they are compared. */
    private record Policy(
            Parameter rates,
            BigDecimal significantBelow,
            BigDecimal presentBelow,
            Parameter practices,
            Parameter identification,
            Parameter inappropriate) {

        static Policy of(AnswerDraft draft) {
            return new Policy(
                    draft.use("rateIndicators"),
                    draft.use("significantBelow").percent(),
                    draft.use("presentBelow").percent(),
                    draft.use("practiceIndicators"),
                    draft.use("identificationIndicators"),
                    draft.use("inappropriateIdentification"));
        }

        boolean concerns(IndicatorReading reading) {
            String indicator = reading.fact().indicator();
            return rates.names(indicator) || practices.names(indicator) || identification.names(indicator);
        }

        boolean hasRate(IndicatorReading reading) {
            return rates.names(reading.fact().indicator())
                    && reading.isOfDataYear()
                    && !reading.countsNobody()
                    && (reading.share().isPresent()
                            || reading.fact().percent().value().isPresent());
        }

        void weigh(IndicatorReading reading, FactorEvidence evidence) {
            if (rates.names(reading.fact().indicator())) {
                weighRate(reading, evidence);
            } else if (practices.names(reading.fact().indicator())) {
                weighPractices(reading, evidence);
            } else {
                weighIdentification(reading, evidence);
            }
        }

        private void weighRate(IndicatorReading reading, FactorEvidence evidence) {
            if (!reading.isOfDataYear()) {
                evidence.read(reading.rate("does not describe " + reading.dataYear() + ": read, no evidence"));
            } else if (reading.countsNobody()) {
                evidence.read(reading.rate("nobody to count: no data, whatever percentage is printed"));
            } else if (isBelow(reading, significantBelow)) {
                addRate(EvidenceStrength.SIGNIFICANT, significantBelow, reading, evidence);
            } else if (isBelow(reading, presentBelow)) {
                addRate(EvidenceStrength.PRESENT, presentBelow, reading, evidence);
            } else {
                evidence.read(reading.rate(""));
            }
        }

        private static boolean isBelow(IndicatorReading reading, BigDecimal threshold) {
            return reading.share()
                    .map(share -> share.compareToPercent(threshold) < 0)
                    .orElseGet(() -> reading.fact()
                            .percent()
                            .value()
                            .filter(p -> p.compareTo(threshold) < 0)
                            .isPresent());
        }

        private static void addRate(
                EvidenceStrength strength, BigDecimal threshold, IndicatorReading reading, FactorEvidence evidence) {
            String shown = reading.share()
                    .map(Proportion::text)
                    .orElseGet(() -> reading.fact()
                            .percent()
                            .fold(p -> p.toPlainString() + " percent", (why, published) -> why.words()));
            evidence.add(
                    strength,
                    reading.indicator() + " is " + shown + " (reviewed " + reading.reviewedText() + "), below "
                            + threshold.toPlainString() + " percent",
                    reading.indicator() + " at " + threshold.toPlainString() + " percent or better",
                    reading.rate(strength.word() + ": below " + threshold.toPlainString() + " percent"));
        }

        private static void weighPractices(IndicatorReading reading, FactorEvidence evidence) {
            Answer contribute = reading.fact().practicesContribute();
            boolean counts = contribute == Answer.YES && reading.isOfDataYearOrUndated();
            String note = counts ? "significant: practices contribute" : practicesNote(reading, contribute);
            var values = List.of(
                    reading.text(
                            "significant discrepancy",
                            "reported_value",
                            reading.fact().reportedValue(),
                            ""),
                    reading.text("practices contribute", "practices_contribute", Words.answer(contribute), note));
            if (counts) {
                evidence.add(
                        EvidenceStrength.SIGNIFICANT,
                        reading.indicator() + " finds that policies, procedures or practices contribute",
                        reading.indicator() + " without contributing practices",
                        values);
            } else {
                evidence.read(values);
            }
        }

        private static String practicesNote(IndicatorReading reading, Answer contribute) {
            if (contribute == Answer.YES) {
                return "does not describe " + reading.dataYear() + ": read, no evidence";
            }
            return contribute == Answer.NO
                    ? "a discrepancy without contributing practices is compliant"
                    : "without this answer a discrepancy is no evidence";
        }

        private void weighIdentification(IndicatorReading reading, FactorEvidence evidence) {
            String printed = reading.fact().reportedValue();
            boolean inappropriateFound = inappropriate.names(printed);
            if (inappropriateFound && reading.isOfDataYearOrUndated()) {
                evidence.add(
                        EvidenceStrength.SIGNIFICANT,
                        reading.indicator() + " is due to inappropriate identification",
                        reading.indicator() + " without inappropriate identification",
                        reading.printed("significant: due to inappropriate identification"));
            } else {
                evidence.read(reading.printed(
                        inappropriateFound
                                ? "does not describe " + reading.dataYear() + ": read, no evidence"
                                : "the numeric flag alone is no evidence; only inappropriate identification is"));
            }
        }
    }
}
