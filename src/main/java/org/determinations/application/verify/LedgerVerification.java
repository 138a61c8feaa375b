package org.determinations.application.verify;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.application.audit.LedgerAudit;
import org.determinations.issue.IssueCode;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The rows of the ledger of findings, held against the hashes that the audit trail has of them: {@code FT-005}. */
final class LedgerVerification {
    private LedgerVerification() {}

    static BoundVerification of(Stores stores, List<AuditStore.Event> audit) {
        Map<Long, List<LedgerRows.Stated>> statements = stores.ledger().listStatements().stream()
                .collect(Collectors.groupingBy(
                        RecordedStatement::event,
                        Collectors.mapping(
                                recorded -> new LedgerRows.Stated(recorded.statement(), recorded.origin()),
                                Collectors.toList())));
        Map<Long, List<LedgerEntry>> entries = stores.ledger().listEntries().stream()
                .collect(Collectors.groupingBy(
                        RecordedEntry::event, Collectors.mapping(RecordedEntry::entry, Collectors.toList())));
        SortedMap<Long, String> hashes = new TreeMap<>();
        for (long number : stores.ledger().listEvents()) {
            hashes.put(
                    number,
                    new LedgerRows(statements.getOrDefault(number, List.of()), entries.getOrDefault(number, List.of()))
                            .hash());
        }
        return new BoundVerification(
                "ledger of findings",
                IssueCode.LEDGER_DIFFERS,
                audit,
                LedgerAudit::content,
                hashes,
                new LedgerRows(List.of(), List.of()).hash());
    }
}
