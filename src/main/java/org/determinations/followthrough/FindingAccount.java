package org.determinations.followthrough;

import java.util.List;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;

/**
 * One finding with everything that the ledger holds about it. Immutable.
 *
 * @param standing on the day that was asked for
 * @param statements of files, oldest first
 * @param entries acts, in the order in which they were recorded, whatever their day
 */
public record FindingAccount(
        FindingStanding standing, List<RecordedStatement> statements, List<RecordedEntry> entries) {
    public FindingAccount {
        statements = List.copyOf(statements);
        entries = List.copyOf(entries);
    }

    /** Files that its acts name, each once, in the order in which they were named. */
    public List<EvidenceFile> evidence() {
        return entries.stream()
                .flatMap(recorded -> recorded.entry().details().evidence().stream())
                .distinct()
                .toList();
    }

    /** Number of corrective actions that were ever planned. */
    public int actions() {
        return Math.toIntExact(entries.stream()
                .filter(recorded -> recorded.entry().act() == LedgerAct.ACTION)
                .count());
    }
}
