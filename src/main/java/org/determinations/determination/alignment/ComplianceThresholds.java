package org.determinations.determination.alignment;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.Words;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.policy.Parameter;

/**
 * What the SPP compliance indicators are compared with, and the comparison. One per evaluation of factor 1.
 *
 * @param rates indicators with a rate
 * @param significantBelow in percent; a rate below it is significant
 * @param presentBelow in percent; a rate below it is evidence
 * @param practices indicators that count only when practices contribute
 * @param identification indicators that count only when identification was inappropriate
 * @param inappropriate published codes that say so
 */
record ComplianceThresholds(
        Parameter rates,
        BigDecimal significantBelow,
        BigDecimal presentBelow,
        Parameter practices,
        Parameter identification,
        Parameter inappropriate) {

    static ComplianceThresholds of(AnswerDraft draft) {
        return new ComplianceThresholds(
                draft.use("rateIndicators"),
                draft.use("significantBelow").percent(),
                draft.use("presentBelow").percent(),
                draft.use("practiceIndicators"),
                draft.use("identificationIndicators"),
                draft.use("inappropriateIdentification"));
    }

    boolean concerns(String indicator) {
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
        if (reading.fact().isRateOfNoYear(reading.dataYear())) {
            evidence.unjudged(
                    Words.sentence(reading.indicator()) + " has a rate that describes no year it can describe ("
                            + reading.reviewedText() + ")",
                    reading.rate("not judged: the reviewed year is blank, not a year or still to come"));
        } else if (!reading.isOfDataYear()) {
            evidence.read(reading.rate("does not describe " + reading.dataYear() + ": read, no evidence"));
        } else if (reading.countsNobody()) {
            evidence.read(reading.rate("nobody to count: no data, whatever percentage is printed"));
        } else if (reading.isQuestioned() && reading.share().isEmpty()) {
            evidence.unjudged(
                    Words.sentence(reading.questioned()),
                    reading.rate("questioned: no evidence until a person has said what it is"));
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
        evidence.add(
                strength,
                reading.indicator() + " is " + reading.rateText() + " (reviewed " + reading.reviewedText() + "), below "
                        + threshold.toPlainString() + " percent",
                reading.indicator() + " at " + threshold.toPlainString() + " percent or better",
                reading.rate("below " + threshold.toPlainString() + " percent"));
    }

    private static void weighPractices(IndicatorReading reading, FactorEvidence evidence) {
        Answer contribute = reading.fact().practicesContribute();
        boolean counts = contribute == Answer.YES && reading.isOfDataYearOrUndated();
        String note = counts ? "practices contribute" : practicesNote(reading, contribute);
        List<EvidenceValue> values = List.of(
                reading.text(
                        "significant discrepancy",
                        "reported_value",
                        reading.fact().reportedValue(),
                        ""),
                reading.text("practices contribute", "practices_contribute", Words.answer(contribute), note));
        boolean unanswered = reading.isOfDataYearOrUndated() && reading.fact().hasDiscrepancyWithoutPractices();
        if (unanswered) {
            evidence.unjudged(
                    Words.sentence(reading.indicator())
                            + " has a significant discrepancy, and no answer says whether practices contribute",
                    values);
        } else if (counts) {
            evidence.add(
                    EvidenceStrength.SIGNIFICANT,
                    reading.indicator() + " finds that policies, procedures or practices contribute"
                            + (reading.fact().hasPracticesWithoutDiscrepancy()
                                    ? " and contradicts itself, as it reports no significant discrepancy"
                                    : ""),
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
                    reading.printed("due to inappropriate identification"));
        } else {
            evidence.read(reading.printed(
                    inappropriateFound
                            ? "does not describe " + reading.dataYear() + ": read, no evidence"
                            : "the numeric flag alone is no evidence; only inappropriate identification is"));
        }
    }
}
