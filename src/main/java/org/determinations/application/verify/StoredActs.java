package org.determinations.application.verify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.PlanRows;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.store.Stores;

/** Hashes over what the store has of each act of a person: by number of the event, also of events that are not in the trail. */
final class StoredActs {
    private StoredActs() {}

    /** Of the ledger of findings. */
    static Map<Long, String> ofFindings(Stores stores) {
        Map<Long, List<LedgerRows.Stated>> statements = stores.ledger().listStatements().stream()
                .collect(Collectors.groupingBy(
                        RecordedStatement::event,
                        Collectors.mapping(
                                recorded -> new LedgerRows.Stated(recorded.statement(), recorded.origin()),
                                Collectors.toList())));
        Map<Long, List<LedgerEntry>> entries = stores.ledger().listEntries().stream()
                .collect(Collectors.groupingBy(
                        RecordedEntry::event, Collectors.mapping(RecordedEntry::entry, Collectors.toList())));
        Map<Long, String> hashes = new TreeMap<>();
        stores.ledger()
                .listEvents()
                .forEach(event -> hashes.put(event, new LedgerRows(of(statements, event), of(entries, event)).hash()));
        return hashes;
    }

    /** Of the plans of assistance. */
    static Map<Long, String> ofPlans(Stores stores) {
        Map<Long, List<PlanProposal>> proposals = stores.assistance().listProposals().stream()
                .collect(Collectors.groupingBy(
                        RecordedProposal::event, Collectors.mapping(RecordedProposal::proposal, Collectors.toList())));
        Map<Long, List<PlanEntry>> entries = stores.assistance().listActs().stream()
                .collect(Collectors.groupingBy(
                        RecordedAct::event, Collectors.mapping(RecordedAct::entry, Collectors.toList())));
        Map<Long, String> hashes = new TreeMap<>();
        stores.assistance()
                .listEvents()
                .forEach(event -> hashes.put(event, new PlanRows(of(proposals, event), of(entries, event)).hash()));
        return hashes;
    }

    private static <T> List<T> of(Map<Long, List<T>> rows, long event) {
        return rows.getOrDefault(event, Collections.emptyList());
    }
}
