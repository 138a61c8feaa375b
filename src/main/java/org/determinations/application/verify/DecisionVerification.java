package org.determinations.application.verify;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.application.audit.DecisionAudit;
import org.determinations.issue.IssueCode;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The decisions of the desk, held against the hashes that the audit trail has of them: {@code SY-156}. */
final class DecisionVerification {
    private DecisionVerification() {}

    static BoundVerification of(Stores stores, List<AuditStore.Event> audit) {
        Map<Long, List<DecisionEntry>> entries = stores.decisions().list().stream()
                .collect(Collectors.groupingBy(
                        RecordedDecision::event, Collectors.mapping(RecordedDecision::entry, Collectors.toList())));
        SortedMap<Long, String> hashes = new TreeMap<>();
        entries.forEach((event, rows) -> hashes.put(event, DecisionEntry.hash(rows)));
        return new BoundVerification(
                "decisions of the desk",
                IssueCode.DECISIONS_DIFFER,
                audit,
                DecisionAudit::content,
                hashes,
                DecisionEntry.hash(List.of()));
    }
}
