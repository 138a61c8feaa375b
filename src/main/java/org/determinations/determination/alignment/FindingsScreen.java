package org.determinations.determination.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.stage.RejectedRow;
import org.determinations.policy.Parameter;

/**
 * Findings of non-compliance weighed on a day: which are still uncorrected, and which are past their printed correction
 * date. Used by the two factors that read findings; they differ in the sources they read and in the window.
 *
 * @param on the stage date
 * @param from first report date that counts; empty without a window
 * @param clearRatings ratings that are no finding of non-compliance
 */
record FindingsScreen(LocalDate on, Optional<LocalDate> from, Parameter clearRatings) {

    /**
     * Names the rows of findings that were not accepted: one of them may be the finding that is past its date.
     *
     * @param sources of the findings that the factor reads; of a row that cannot be read the source is not known
     */
    static void tellRejected(DistrictCase asked, FactorEvidence evidence, Predicate<FindingSource> sources) {
        for (RejectedRow row : asked.district().rejected(FileKind.REVIEW_FINDINGS)) {
            Optional<FindingFact> said = row.said().flatMap(FactKinds.FINDING::find);
            if (said.isEmpty()) {
                evidence.unjudged(
                        "A row of findings was not accepted: " + RejectedValue.places(List.of(row)),
                        List.of(RejectedValue.of("findings", row)));
            } else if (sources.test(said.get().findingSource())) {
                evidence.unjudged(
                        "Finding " + said.get().findingId() + " has no accepted row: "
                                + RejectedValue.contradiction(row),
                        List.of(RejectedValue.of("finding " + said.get().findingId(), row)));
            }
        }
    }

    /** Weighs every finding, in the order given. */
    RuleAnswer weigh(List<FindingFact> findings, FactorEvidence evidence, String nothing) {
        List<FindingFact> late = new ArrayList<>();
        List<FindingFact> open = new ArrayList<>();
        for (FindingFact fact : findings) {
            Optional<String> excuse = excuse(fact);
            if (excuse.isPresent()) {
                evidence.read(values(fact, excuse.get()));
            } else {
                (isPastDue(fact) ? late : open).add(fact);
            }
        }
        add(late, EvidenceStrength.SIGNIFICANT, " past the printed correction date", evidence);
        add(open, EvidenceStrength.PRESENT, " not past a printed correction date", evidence);
        return evidence.answer(nothing);
    }

    private void add(List<FindingFact> counted, EvidenceStrength strength, String where, FactorEvidence evidence) {
        if (counted.isEmpty()) {
            return;
        }
        String amount = Words.amount(counted.size(), "uncorrected finding") + where;
        List<EvidenceValue> values = new ArrayList<>();
        counted.forEach(fact -> values.addAll(values(fact, "uncorrected on " + on)));
        evidence.add(strength, amount, "correction of " + amount + " on or before " + on, values);
    }

    /** Why a finding is no evidence; empty when it is. */
    private Optional<String> excuse(FindingFact fact) {
        if (clearRatings.names(fact.rating())) {
            return Optional.of("rated " + fact.rating() + ": no finding of non-compliance");
        }
        if (fact.reportDate().isAfter(on)) {
            return Optional.of("dated after " + on + ": read, no evidence");
        }
        if (from.filter(fact.reportDate()::isBefore).isPresent()) {
            return Optional.of("before the window, which begins on " + from.get() + ": read, no evidence");
        }
        return correction(fact).map(day -> "corrected by " + day + ": read, no evidence");
    }

    /** The first day on which the correction stands, verified or reported, when that day has come. */
    private Optional<LocalDate> correction(FindingFact fact) {
        return List.of(fact.correctedOn(), fact.verifiedOn()).stream()
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(on))
                .min(LocalDate::compareTo);
    }

    private boolean isPastDue(FindingFact fact) {
        return fact.correctionDueOn().filter(on::isAfter).isPresent();
    }

    private List<EvidenceValue> values(FindingFact fact, String note) {
        List<EvidenceValue> values = new ArrayList<>();
        values.add(EvidenceValue.of(
                        name(fact, "report date"),
                        fact.reportDate().toString(),
                        fact.source().of("report_date"))
                .noted(note));
        values.add(
                fact.rating().isEmpty()
                        ? EvidenceValue.missing(
                                name(fact, "rating"),
                                Missing.BLANK,
                                "",
                                fact.source().of("rating"))
                        : EvidenceValue.of(
                                name(fact, "rating"),
                                fact.rating(),
                                fact.source().of("rating")));
        values.add(dateValue(fact, "correction due on", "correction_due_on", fact.correctionDueOn()));
        if (fact.correctedOn().isPresent()) {
            values.add(dateValue(fact, "corrected on", "corrected_on", fact.correctedOn()));
        }
        if (fact.verifiedOn().isPresent()) {
            values.add(dateValue(fact, "verified on", "verified_on", fact.verifiedOn()));
        }
        return values;
    }

    private static EvidenceValue dateValue(FindingFact fact, String what, String field, Optional<LocalDate> day) {
        return day.map(d -> EvidenceValue.of(
                        name(fact, what), d.toString(), fact.source().of(field)))
                .orElseGet(() -> EvidenceValue.missing(
                        name(fact, what), Missing.BLANK, "", fact.source().of(field)));
    }

    private static String name(FindingFact fact, String what) {
        String criterion = fact.criterion().isEmpty() ? "" : " " + fact.criterion();
        return "finding " + fact.findingId() + " (" + fact.findingSource() + criterion + "), " + what;
    }
}
