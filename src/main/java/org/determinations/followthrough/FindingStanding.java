package org.determinations.followthrough;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.RecordedEntry;

/**
 * How a finding stands on a day. What was recorded later about days before counts, as does the newest statement. Immutable.
 *
 * @param on the day
 * @param concerns citation, cases and whether it is systemic
 * @param data the newest updated data
 * @param correction how far it has come
 * @param earlier an earlier finding of the same district and criterion
 */
public record FindingStanding(
        FindingStatement statement,
        LocalDate on,
        Concerns concerns,
        Optional<DataProof> data,
        Correction correction,
        Optional<String> earlier) {

    /**
     * What a finding is about.
     *
     * @param citation as recorded; empty while nobody did
     * @param systemic empty while nobody said
     * @param noCase that a person said that no child's case is concerned
     */
    public record Concerns(
            String citation,
            Optional<Boolean> systemic,
            List<ChildCase> cases,
            boolean noCase,
            List<CorrectiveAction> actions) {
        public Concerns {
            cases = List.copyOf(cases);
            actions = List.copyOf(actions);
        }
    }

    /**
     * How far its correction has come.
     *
     * @param casesProved whether the first proof stands: each child's case, unless the child has left
     * @param correctedOn the day on which both proofs stood, or that of its file; empty while it is uncorrected
     * @param closedOn the day on which its correction was verified
     * @param closedBy the person who verified; empty where the review file says it
     * @param recordedBy who recorded the proofs that stand
     * @param reopenedOn the day on which it was reopened last
     */
    public record Correction(
            boolean casesProved,
            Optional<LocalDate> correctedOn,
            Optional<LocalDate> closedOn,
            String closedBy,
            List<String> recordedBy,
            Optional<LocalDate> reopenedOn) {
        public Correction {
            recordedBy = List.copyOf(recordedBy);
        }
    }

    /** From the newest statement and all acts about the finding. */
    static FindingStanding of(
            FindingStatement statement, List<RecordedEntry> entries, LocalDate on, Optional<String> earlier) {
        EntryFold fold = EntryFold.of(entries, on);
        List<String> recorders = new ArrayList<>();
        fold.casesProof().ifPresent(proof -> recorders.addAll(proof.by()));
        fold.dataProof().ifPresent(proof -> recorders.addAll(proof.by()));
        return new FindingStanding(
                statement,
                on,
                new Concerns(
                        fold.citation,
                        fold.systemic,
                        List.copyOf(fold.cases.values()),
                        fold.noCase.isPresent(),
                        fold.actions),
                fold.data,
                new Correction(
                        fold.casesProof().isPresent(),
                        fold.correctedOn(statement, on),
                        fold.closedOn(statement, on),
                        fold.closed.map(RecordedEntry::by).orElse(""),
                        recorders.stream().distinct().toList(),
                        fold.reopenedOn),
                earlier);
    }

    public String findingId() {
        return statement.findingId();
    }

    public FindingState state() {
        if (correction.closedOn().isPresent()) {
            return FindingState.CLOSED;
        }
        if (correction.correctedOn().isPresent()) {
            return FindingState.TO_VERIFY;
        }
        return statement.dueOn().isBefore(on) ? FindingState.OVERDUE : FindingState.OPEN;
    }

    /** Whether both proofs are recorded here and stand. */
    public boolean isProved() {
        return correction.casesProved()
                && data.filter(proof -> proof.shown().isComplete()).isPresent();
    }

    /** Days past its day; 0 up to that day, and once it is corrected. */
    public long daysOverdue() {
        return state() == FindingState.OVERDUE ? ChronoUnit.DAYS.between(statement.dueOn(), on) : 0;
    }

    /** Days from the written notice to its correction, or to the day while it is uncorrected. */
    public long ageInDays() {
        return ChronoUnit.DAYS.between(statement.noticeOn(), uncorrectedUntil());
    }

    /** School years, beginning on July 1, in which it was uncorrected for at least a day. */
    public int schoolYears() {
        return Math.max(
                        0,
                        LedgerYears.of(uncorrectedUntil()).firstYear()
                                - LedgerYears.of(statement.noticeOn()).firstYear())
                + 1;
    }

    /** Whether it is uncorrected, past its day, and that in more than one school year. */
    public boolean isContinuing() {
        return state() == FindingState.OVERDUE && schoolYears() > 1;
    }

    private LocalDate uncorrectedUntil() {
        return correction.correctedOn().or(correction::closedOn).orElse(on);
    }
}
