package org.determinations.application.verify;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.application.audit.PlanAudit;
import org.determinations.issue.IssueCode;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.PlanRows;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The rows of the plans of assistance, held against the hashes that the audit trail has of them: {@code FT-043}. */
final class PlanVerification {
    private PlanVerification() {}

    static BoundVerification of(Stores stores, List<AuditStore.Event> audit) {
        Map<Long, List<PlanProposal>> proposals = stores.assistance().listProposals().stream()
                .collect(Collectors.groupingBy(
                        RecordedProposal::event, Collectors.mapping(RecordedProposal::proposal, Collectors.toList())));
        Map<Long, List<PlanEntry>> entries = stores.assistance().listActs().stream()
                .collect(Collectors.groupingBy(
                        RecordedAct::event, Collectors.mapping(RecordedAct::entry, Collectors.toList())));
        SortedMap<Long, String> hashes = new TreeMap<>();
        for (long number : stores.assistance().listEvents()) {
            hashes.put(
                    number,
                    new PlanRows(proposals.getOrDefault(number, List.of()), entries.getOrDefault(number, List.of()))
                            .hash());
        }
        return new BoundVerification(
                "plans of assistance",
                IssueCode.PLANS_DIFFER,
                audit,
                PlanAudit::content,
                hashes,
                new PlanRows(List.of(), List.of()).hash());
    }
}
