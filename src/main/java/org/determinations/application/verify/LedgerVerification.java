package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.audit.LedgerAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The rows of the ledger of findings, held against the hashes that the audit trail has of them. */
final class LedgerVerification {
    private final Map<Long, AuditStore.Event> events = new LinkedHashMap<>();
    private final Stores stores;

    LedgerVerification(Stores stores, List<AuditStore.Event> audit) {
        this.stores = stores;
        audit.stream()
                .filter(event -> LedgerAudit.content(event).isPresent())
                .forEach(event -> events.put(event.number(), event));
    }

    /** Whether there is anything to look at. */
    boolean isEmpty() {
        return events.isEmpty() && stores.ledger().listEvents().isEmpty();
    }

    int count() {
        return events.size();
    }

    /** One {@code FT-005} for each event whose rows were altered, taken away or added to, and for rows of no event. */
    List<Issue> differences() {
        Map<Long, List<LedgerRows.Stated>> statements = stores.ledger().listStatements().stream()
                .collect(Collectors.groupingBy(
                        RecordedStatement::event,
                        Collectors.mapping(
                                recorded -> new LedgerRows.Stated(recorded.statement(), recorded.origin()),
                                Collectors.toList())));
        Map<Long, List<LedgerEntry>> entries = stores.ledger().listEntries().stream()
                .collect(Collectors.groupingBy(
                        RecordedEntry::event, Collectors.mapping(RecordedEntry::entry, Collectors.toList())));
        TreeSet<Long> all = new TreeSet<>(events.keySet());
        all.addAll(stores.ledger().listEvents());
        List<Issue> issues = new ArrayList<>();
        for (long number : all) {
            LedgerRows rows =
                    new LedgerRows(statements.getOrDefault(number, List.of()), entries.getOrDefault(number, List.of()));
            difference(number, rows).ifPresent(issues::add);
        }
        return issues;
    }

    private Optional<Issue> difference(long number, LedgerRows rows) {
        AuditStore.Event event = events.get(number);
        if (event == null) {
            return Optional.of(issue(number, "rows belong to no import and no act that the audit trail tells of", ""));
        }
        return LedgerAudit.content(event).filter(rows.hash()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(issue(
                        number,
                        "rows were altered, taken away or added",
                        event.what() + " by " + event.who() + " at " + event.at()));
    }

    private static Issue issue(long event, String wrong, String allowed) {
        return Issue.of(
                IssueCode.LEDGER_DIFFERS,
                SourceRef.ofFile("ledger of findings: event " + event),
                wrong,
                "",
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
