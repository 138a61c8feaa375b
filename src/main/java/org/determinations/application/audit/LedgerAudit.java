package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each import and act of the ledger of findings, with a hash over the rows that it added. */
public final class LedgerAudit {
    private static final String IMPORTED = "findings imported";
    private static final String RECORDED = "finding recorded";
    private static final String WRITTEN = "findings written out";

    private LedgerAudit() {}

    /** Adds the event of an import and its rows; in one transaction. */
    public static void imported(Stores stores, String by, String about, LedgerRows rows, Instant at) {
        append(stores, by, IMPORTED, about, rows, at);
    }

    /** Adds the event of an act and its rows; in one transaction. */
    public static void recorded(Stores stores, String by, String about, LedgerRows rows, Instant at) {
        append(stores, by, RECORDED, about, rows, at);
    }

    /** Adds the event of a file that was written for a run: it adds no row. */
    public static void written(Stores stores, String by, String about, Instant at) {
        stores.audit().append(by, WRITTEN, about, at);
    }

    /** The hash over its rows that an event tells; empty for an event of something else. */
    public static Optional<String> content(AuditStore.Event event) {
        return Optional.of(event)
                .filter(of -> List.of(IMPORTED, RECORDED).contains(of.what()))
                .map(BoundRows::content);
    }

    private static void append(Stores stores, String by, String what, String about, LedgerRows rows, Instant at) {
        stores.ledger().append(BoundRows.append(stores, by, what, rows.hash(), about, at), rows);
    }
}
