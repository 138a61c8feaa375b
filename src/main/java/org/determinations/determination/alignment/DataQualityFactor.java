package org.determinations.determination.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Proportion;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Whether the district submitted valid, reliable and timely data for all SPP indicators.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-F2, factor 2: valid, reliable and timely data
 *   <li><b>Source:</b> S1, "whether a district submitted valid, reliable, and timely data for all SPP indicators"
 *   <li><b>Parameters:</b> none
 *   <li><b>Applied when:</b> an indicator due in the data year is not reported (or blank throughout), or one owed for an
 *       earlier year still is not ("or if the district continues to have issues"), or a value of the data year (or of a
 *       yearly indicator without a printed year) contradicts itself: a percentage that does not follow from its counts,
 *       practices that contribute to no discrepancy; or the department found the value invalid or unreliable; each is
 *       significant
 *   <li><b>Not applicable when:</b> the stage does not consider compliance
 *   <li><b>Not evaluated when:</b> no file of SPP indicators was given, or nothing else applies and an indicator that other
 *       districts have has no accepted row, or a percentage of the data year is questioned
 *   <li><b>Boundary:</b> a printed percentage that equals the counts rounded to its own decimals agrees; zero of zero is
 *       no data and no contradiction; an indicator after high school is not applicable where the district's own counts
 *       have nobody in grades 9 to 12; a day of submission alone is no evidence, as no due day is published
 *   <li><b>Confidence:</b> assumed, decision record 10
 * </ul>
 */
final class DataQualityFactor extends ComplianceFactor {
    static final RuleShape SHAPE =
            RuleShape.withoutParameters("MA12-F2", "Factor 2: valid, reliable and timely data", RuleRole.FACTOR);

    DataQualityFactor() {
        super(SHAPE, "factor 2", FileKind.SPP_INDICATORS, "SPP indicators");
    }

    @Override
    RuleAnswer weigh(DistrictCase asked, AnswerDraft draft, FactorEvidence evidence) {
        IndicatorRoll roll = IndicatorRoll.of(asked, indicator -> true);
        if (roll.readings().isEmpty() && roll.absent().isEmpty()) {
            return evidence.notEvaluated("The files of SPP indicators have no row of this district.");
        }
        roll.tell(evidence);
        roll.readings().forEach(reading -> weigh(reading, evidence));
        boolean anyDue = roll.readings().stream().anyMatch(IndicatorReading::isDue);
        String dataYear = asked.stage().dataYear().text();
        return evidence.answer(
                (anyDue ? "Every indicator due in " + dataYear + " is reported" : "No indicator was due in " + dataYear)
                        + ", and no value contradicts itself." + roll.nowhereSentence());
    }

    private static void weigh(IndicatorReading reading, FactorEvidence evidence) {
        boolean unreported = reading.isUnreported() || reading.owedSince().isPresent();
        if (unreported) {
            addUnreported(reading, evidence);
        }
        boolean counts = reading.isOfDataYearOrUndated() || reading.fact().due() == Answer.YES;
        boolean contradicts = counts && contradicts(reading);
        if (contradicts) {
            add(
                    evidence,
                    "has a percentage that does not follow from its counts",
                    "with a percentage that follows from its counts",
                    reading,
                    reading.numbers("does not follow from the counts"));
        }
        boolean contradicted = reading.isOfDataYearOrUndated() && reading.fact().hasPracticesWithoutDiscrepancy();
        if (contradicted) {
            addPractices(reading, evidence);
        }
        boolean refused = counts && weighJudgement(reading, evidence);
        if (counts && reading.isQuestioned()) {
            evidence.unjudged(Words.sentence(reading.questioned()), asRead(reading));
        } else if (!unreported && !contradicts && !contradicted && !refused) {
            evidence.read(asRead(reading));
        }
    }

    private static void addUnreported(IndicatorReading reading, FactorEvidence evidence) {
        Optional<SchoolYear> since = reading.owedSince();
        String due = "due in " + since.orElse(reading.dataYear());
        String still = since.isPresent() ? " and still not reported" : " and not reported";
        add(
                evidence,
                "was " + due + (since.isPresent() ? " and still is not reported" : " and is not reported"),
                "reported",
                reading,
                reading.printed(due + still));
    }

    private static void addPractices(IndicatorReading reading, FactorEvidence evidence) {
        add(
                evidence,
                "says that practices contribute to a significant discrepancy and that there is none",
                "with answers that agree",
                reading,
                List.of(reading.text(
                        "practices contribute",
                        "practices_contribute",
                        Words.answer(reading.fact().practicesContribute()),
                        "contradicts the reported value " + reading.fact().reportedValue())));
    }

    private static boolean weighJudgement(IndicatorReading reading, FactorEvidence evidence) {
        IndicatorFact fact = reading.fact();
        boolean invalid = fact.valid() == Answer.NO;
        if (invalid) {
            add(
                    evidence,
                    "was found not valid",
                    "found valid",
                    reading,
                    List.of(reading.text("valid", "valid", Words.answer(fact.valid()), "not valid")));
        }
        boolean unreliable = fact.reliable() == Answer.NO;
        if (unreliable) {
            add(
                    evidence,
                    "was found not reliable",
                    "found reliable",
                    reading,
                    List.of(reading.text("reliable", "reliable", Words.answer(fact.reliable()), "not reliable")));
        }
        return invalid || unreliable;
    }

    private static void add(
            FactorEvidence evidence,
            String shows,
            String remedy,
            IndicatorReading reading,
            List<EvidenceValue> values) {
        evidence.add(
                EvidenceStrength.SIGNIFICANT,
                reading.indicator() + " " + shows,
                reading.indicator() + " " + remedy,
                values);
    }

    /** Counts that cannot be, or a printed percentage that is not theirs. Zero of zero is no data. */
    private static boolean contradicts(IndicatorReading reading) {
        IndicatorFact fact = reading.fact();
        if (reading.countsNobody()) {
            return fact.numerator().value().filter(part -> part > 0).isPresent();
        }
        Optional<Proportion> share = reading.share();
        return share.isPresent()
                && (share.get().numerator() > share.get().denominator()
                        || fact.percent()
                                .value()
                                .filter(printed -> !share.get().roundsTo(printed))
                                .isPresent());
    }

    private static List<EvidenceValue> asRead(IndicatorReading reading) {
        List<EvidenceValue> values = new ArrayList<>(reading.printed(noteAsRead(reading)));
        reading.fact()
                .submittedOn()
                .ifPresent(day -> values.add(reading.text(
                        "submitted on",
                        "submitted_on",
                        day.toString(),
                        "no due day is published, so timeliness is not judged")));
        return values;
    }

    private static String noteAsRead(IndicatorReading reading) {
        if (reading.countsNobody()) {
            return "nobody to count: no data and no contradiction";
        }
        if (!reading.concernsDistrict()) {
            return "not applicable: by its own counts the district has no student in grades 9 to 12";
        }
        return reading.fact().isRateOfNoYear(reading.dataYear())
                ? "the reviewed year is blank, not a year or still to come"
                : "";
    }
}
