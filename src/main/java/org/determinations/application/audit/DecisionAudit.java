package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each act about decisions of the desk, with a hash over the rows that it added. */
public final class DecisionAudit {
    private static final String DECIDED = "decision recorded";
    private static final String TAKEN_BACK = "decision taken back";

    private DecisionAudit() {}

    /** Adds the event of decisions and their rows; in one transaction. */
    public static void decided(Stores stores, String by, String about, List<DecisionEntry> entries, Instant at) {
        append(stores, by, DECIDED, about, entries, at);
    }

    /** Adds the event by which a decision is taken back, and its row; in one transaction. */
    public static void takenBack(Stores stores, String by, String about, DecisionEntry entry, Instant at) {
        append(stores, by, TAKEN_BACK, about, List.of(entry), at);
    }

    /** The hash over its rows that an event tells; empty for an event of something else. */
    public static Optional<String> content(AuditStore.Event event) {
        return Optional.of(event)
                .filter(of -> List.of(DECIDED, TAKEN_BACK).contains(of.what()))
                .map(BoundRows::content);
    }

    /** Numbers of the events whose rows are not what the trail tells of, in whatever way. */
    public static Set<Long> unbound(List<AuditStore.Event> audit, DecisionBook book) {
        Map<Long, String> told = audit.stream()
                .filter(event -> content(event).isPresent())
                .collect(Collectors.toMap(
                        AuditStore.Event::number, event -> content(event).orElseThrow()));
        Map<Long, List<DecisionEntry>> rows = book.list().stream()
                .collect(Collectors.groupingBy(
                        RecordedDecision::event, Collectors.mapping(RecordedDecision::entry, Collectors.toList())));
        Set<Long> events = new TreeSet<>(told.keySet());
        events.addAll(rows.keySet());
        events.removeIf(
                event -> DecisionEntry.hash(rows.getOrDefault(event, List.of())).equals(told.get(event)));
        return events;
    }

    private static void append(
            Stores stores, String by, String what, String about, List<DecisionEntry> entries, Instant at) {
        stores.decisions().append(BoundRows.append(stores, by, what, DecisionEntry.hash(entries), about, at), entries);
    }
}
