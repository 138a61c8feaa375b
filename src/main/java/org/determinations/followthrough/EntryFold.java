package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;

/** The acts about one finding up to a day, taken one after the other. One per finding and day. */
final class EntryFold {
    static final Comparator<RecordedEntry> ORDER = Comparator.comparing(
                    (RecordedEntry recorded) -> recorded.entry().on())
            .thenComparing(RecordedEntry::event)
            .thenComparing(RecordedEntry::number);

    final SortedMap<String, ChildCase> cases = new TreeMap<>();
    final SortedMap<String, RecordedEntry> mistaken = new TreeMap<>();
    final List<CorrectiveAction> actions = new ArrayList<>();
    String citation = "";
    Optional<Boolean> systemic = Optional.empty();
    Optional<Proof> noCase = Optional.empty();
    Optional<DataProof> data = Optional.empty();
    Optional<RecordedEntry> closed = Optional.empty();
    Optional<LocalDate> reopenedOn = Optional.empty();

    private EntryFold() {}

    static EntryFold of(List<RecordedEntry> entries, LocalDate on) {
        EntryFold fold = new EntryFold();
        entries.stream()
                .filter(recorded -> !recorded.entry().on().isAfter(on))
                .sorted(ORDER)
                .forEach(fold::take);
        return fold;
    }

    private void take(RecordedEntry recorded) {
        LedgerEntry entry = recorded.entry();
        switch (entry.act()) {
            case CITED -> citation = entry.note();
            case SYSTEMIC -> systemic = Optional.of(true);
            case NOT_SYSTEMIC -> systemic = Optional.of(false);
            case CASE_OPEN, CASE_CORRECTED, CASE_LEFT -> {
                mistaken.remove(entry.subject());
                cases.put(entry.subject(), new ChildCase(entry.subject(), entry.act(), entry.on(), recorded.by()));
            }
            case CASE_MISTAKEN -> {
                cases.remove(entry.subject());
                mistaken.put(entry.subject(), recorded);
            }
            case NO_CASE -> noCase = Optional.of(new Proof(entry.on(), List.of(recorded.by())));
            case DATA -> data = entry.details().data().map(shown -> shown(recorded, shown));
            case ACTION -> plan(entry);
            case DONE, DROPPED, RESUMED ->
                actions.replaceAll(action -> entry.subject().equals(Integer.toString(action.number()))
                        ? action.after(entry.act(), entry.on())
                        : action);
            case NOTE -> {}
            case CLOSED -> closed = Optional.of(recorded);
            case REOPENED -> reopen(recorded);
        }
    }

    private void plan(LedgerEntry entry) {
        actions.add(new CorrectiveAction(
                Integer.parseInt(entry.subject()),
                entry.note(),
                entry.details().who(),
                entry.on(),
                entry.details().until().orElse(entry.on()),
                LedgerAct.ACTION,
                entry.on()));
    }

    /** Data at 100 percent that are shown again have been so since the first of them. */
    private DataProof shown(RecordedEntry recorded, DataShown shown) {
        LocalDate day = recorded.entry().on();
        Optional<Proof> stood = dataProof().filter(proof -> shown.isComplete());
        return new DataProof(
                day,
                shown,
                stood.map(Proof::on).orElse(day),
                Stream.concat(stood.stream().flatMap(proof -> proof.by().stream()), Stream.of(recorded.by()))
                        .distinct()
                        .toList());
    }

    private void reopen(RecordedEntry recorded) {
        LocalDate day = recorded.entry().on();
        cases.replaceAll((number, of) -> of.reopened(day, recorded.by()));
        noCase = Optional.empty();
        data = Optional.empty();
        closed = Optional.empty();
        reopenedOn = Optional.of(day);
    }

    /** That each child's case is corrected, unless the child has left, or that no child's case is concerned. */
    Optional<Proof> casesProof() {
        if (cases.values().stream().anyMatch(ChildCase::isOpen)) {
            return Optional.empty();
        }
        Optional<Proof> proof = cases.isEmpty()
                ? noCase
                : Optional.of(new Proof(
                        latest(cases.values().stream().map(ChildCase::on)),
                        cases.values().stream().map(ChildCase::by).toList()));
        return proof.map(this::withMistakes);
    }

    /** Who said of a case that there is none has recorded a part of the proof. */
    private Proof withMistakes(Proof proof) {
        return new Proof(
                latest(Stream.concat(
                        Stream.of(proof.on()),
                        mistaken.values().stream()
                                .map(recorded -> recorded.entry().on()))),
                Stream.concat(proof.by().stream(), mistaken.values().stream().map(RecordedEntry::by))
                        .toList());
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).orElseThrow();
    }

    /** That the newest updated data are at 100 percent. */
    Optional<Proof> dataProof() {
        return data.filter(proof -> proof.shown().isComplete()).map(proof -> new Proof(proof.since(), proof.by()));
    }

    /** The day on which the second of both proofs stood. */
    Optional<LocalDate> provedOn() {
        return casesProof()
                .flatMap(cased -> dataProof().map(shown -> cased.on().isAfter(shown.on()) ? cased.on() : shown.on()));
    }

    /** A day that the review file names; one before a reopening does not count any more. */
    Optional<LocalDate> counted(Optional<LocalDate> ofFile, LocalDate on) {
        return ofFile.filter(day -> !day.isAfter(on))
                .filter(day -> reopenedOn.filter(again -> !day.isAfter(again)).isEmpty());
    }

    Optional<LocalDate> correctedOn(FindingStatement statement, LocalDate on) {
        return provedOn().or(() -> counted(statement.days().correctedOn(), on));
    }

    /** The day on which its correction was verified, by a person here or as the review file says. */
    Optional<LocalDate> closedOn(FindingStatement statement, LocalDate on) {
        return closed.map(recorded -> recorded.entry().on())
                .or(() -> counted(statement.days().verifiedOn(), on));
    }
}
