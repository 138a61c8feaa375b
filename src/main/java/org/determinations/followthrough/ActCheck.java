package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Person;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;

/**
 * Which act a finding takes. One per finding and moment.
 *
 * @param ledger as it is
 * @param findingId of a finding that the ledger has
 * @param today the day on which the act is recorded
 */
public record ActCheck(FindingLedger ledger, String findingId, LocalDate today) {

    /** Refused with {@code SY-010} when the ledger has no such finding. */
    public ActCheck {
        if (ledger.find(findingId, today).isEmpty()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "findings",
                    "the ledger has no finding of this id",
                    "\"" + findingId + "\"",
                    "",
                    "type determinations findings list");
        }
    }

    /** Refused with {@code FT-002} when the finding does not take the act, with {@code FT-003} when it cannot be closed yet. */
    public void demand(LedgerEntry entry, String by) {
        day(entry);
        switch (entry.act()) {
            case CLOSED -> close(entry, by);
            case REOPENED -> reopen(entry);
            case NOTE -> {
                if (!entry.subject().isEmpty()) {
                    action(entry);
                }
            }
            default -> other(entry);
        }
    }

    /** How it stands when everything recorded counts, whatever its day. */
    private FindingStanding now() {
        return at(today);
    }

    private FindingStanding at(LocalDate day) {
        return ledger.find(findingId, day).orElseThrow();
    }

    private void day(LedgerEntry entry) {
        if (entry.on().isAfter(today)) {
            throw refused("the day has not come yet", entry.on(), "a day up to " + today);
        }
        LocalDate notice = now().statement().noticeOn();
        if (entry.on().isBefore(notice)) {
            throw refused("the day is before the written notice of the finding", entry.on(), "a day from " + notice);
        }
        turned().filter(day -> entry.on().isBefore(day)).ifPresent(day -> {
            throw refused(
                    "the day is before the one on which the finding was closed or reopened last",
                    entry.on(),
                    "a day from " + day);
        });
    }

    /** The day on which it was closed or reopened last, by a person. */
    private Optional<LocalDate> turned() {
        return acts(LedgerAct.CLOSED, LedgerAct.REOPENED).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> acts(LedgerAct... acts) {
        return ledger.listEntries(findingId).stream()
                .map(RecordedEntry::entry)
                .filter(entry -> List.of(acts).contains(entry.act()))
                .map(LedgerEntry::on);
    }

    private void other(LedgerEntry entry) {
        if (now().state() == FindingState.CLOSED) {
            throw refused("the finding is closed", entry.act().word(), "a note, or findings reopen first");
        }
        switch (entry.act()) {
            case CASE_OPEN, CASE_CORRECTED, CASE_LEFT, CASE_MISTAKEN -> ofCase(entry);
            case NO_CASE -> {
                if (!now().concerns().cases().isEmpty()) {
                    throw refused(
                            "the finding has children's cases",
                            now().concerns().cases().stream()
                                    .map(ChildCase::number)
                                    .collect(Collectors.joining(", ")),
                            "each case corrected, its child left, or the case said to be mistaken");
                }
            }
            case DONE, DROPPED, RESUMED -> turn(entry);
            default -> {}
        }
    }

    private void ofCase(LedgerEntry entry) {
        CaseNumber.demand(entry.subject());
        Optional<ChildCase> known = now().concerns().cases().stream()
                .filter(of -> of.number().equals(entry.subject()))
                .findFirst();
        if (known.isEmpty() && entry.act() != LedgerAct.CASE_OPEN) {
            throw refused(
                    "the finding has no case of this number",
                    entry.subject(),
                    "one of its cases; a new one is added with findings case " + findingId + " open "
                            + entry.subject());
        }
        known.filter(of -> of.last() == entry.act()).ifPresent(of -> {
            throw refused(
                    "the case stands so already", of.number() + ", " + of.last().word(), "another state");
        });
        known.filter(of -> entry.on().isBefore(of.on())).ifPresent(of -> {
            throw refused("the day is before the last act about the case", entry.on(), "a day from " + of.on());
        });
    }

    private CorrectiveAction action(LedgerEntry entry) {
        List<CorrectiveAction> actions = now().concerns().actions();
        CorrectiveAction known = actions.stream()
                .filter(action -> Integer.toString(action.number()).equals(entry.subject()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "the finding has no action of this number",
                        entry.subject(),
                        actions.isEmpty() ? "none is planned" : "1 to " + actions.size()));
        if (entry.on().isBefore(known.plannedOn())) {
            throw refused(
                    "the day is before the one on which the action was planned",
                    entry.on(),
                    "a day from " + known.plannedOn());
        }
        return known;
    }

    private void turn(LedgerEntry entry) {
        CorrectiveAction known = action(entry);
        boolean resumed = entry.act() == LedgerAct.RESUMED;
        if (resumed && known.isOpen()) {
            throw refused("the action is open", known.last().word(), "an action that is done or dropped");
        }
        if (!resumed && !known.isOpen()) {
            throw refused(
                    "the action is not open any more",
                    known.last().word() + " on " + known.since(),
                    "an action that is open, or findings note with --resumed first");
        }
        if (entry.on().isBefore(known.since())) {
            throw refused("the day is before the last act about the action", entry.on(), "a day from " + known.since());
        }
    }

    private void close(LedgerEntry entry, String by) {
        if (now().state() == FindingState.CLOSED) {
            throw refused(
                    "the finding is closed already",
                    now().correction().closedOn().orElse(today),
                    "findings reopen, if it is not corrected after all");
        }
        List<String> lacking = lacking(at(entry.on()));
        if (lacking.isEmpty()) {
            acts(
                            LedgerAct.CASE_OPEN,
                            LedgerAct.CASE_CORRECTED,
                            LedgerAct.CASE_LEFT,
                            LedgerAct.CASE_MISTAKEN,
                            LedgerAct.NO_CASE,
                            LedgerAct.DATA)
                    .filter(day -> day.isAfter(entry.on()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(day ->
                            lacking.add("something was recorded for " + day + ": close it on that day or later"));
        }
        if (!lacking.isEmpty()) {
            throw notYet(
                    "its correction is not proved on " + entry.on(),
                    String.join("; ", lacking),
                    "each child's case corrected, unless the child has left, and updated data at 100 percent");
        }
        now().correction().recordedBy().stream()
                .filter(recorder -> new Person(recorder).isSameAs(new Person(by)))
                .findFirst()
                .ifPresent(recorder -> {
                    throw notYet(
                            "the person who recorded a proof of the correction cannot verify it",
                            by,
                            "somebody else does it");
                });
    }

    /** What lacks of the two proofs, in words; empty when both stand. */
    private static List<String> lacking(FindingStanding standing) {
        List<String> lacking = new ArrayList<>();
        if (!standing.correction().casesProved()) {
            lacking.add(Proofs.ofCases(standing));
        }
        if (standing.data().filter(data -> data.shown().isComplete()).isEmpty()) {
            lacking.add(Proofs.ofData(standing));
        }
        return lacking;
    }

    private void reopen(LedgerEntry entry) {
        Optional<LocalDate> closedOn = now().correction().closedOn();
        if (closedOn.isEmpty()) {
            throw refused("the finding is not closed", now().state().word(), "a finding that is closed");
        }
        if (entry.on().isBefore(closedOn.get())) {
            throw refused("the day is before its closing", entry.on(), "a day from " + closedOn.get());
        }
    }

    private Refusal refused(String wrong, Object found, String allowed) {
        return new Refusal(Refusal.Kind.USAGE, issue(IssueCode.FINDING_ACT_REFUSED, wrong, found.toString(), allowed));
    }

    private Refusal notYet(String wrong, String found, String allowed) {
        return new Refusal(Refusal.Kind.GATE, issue(IssueCode.FINDING_NOT_PROVED, wrong, found, allowed));
    }

    private Issue issue(IssueCode code, String wrong, String found, String allowed) {
        return Issue.of(
                code,
                SourceRef.ofFile("finding " + findingId),
                wrong,
                found,
                allowed,
                "type determinations findings show " + findingId);
    }
}
