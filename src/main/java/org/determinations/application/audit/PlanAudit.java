package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.assistance.PlanRows;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each proposal and act of the plans of assistance, with a hash over the rows that it added. */
public final class PlanAudit {
    private static final String PROPOSED = "plans proposed";
    private static final String RECORDED = "plan recorded";
    private static final String WRITTEN = "plans written out";

    private PlanAudit() {}

    /** Adds the event of a proposal and its rows; in one transaction. */
    public static void proposed(Stores stores, String by, String about, PlanRows rows, Instant at) {
        append(stores, by, PROPOSED, about, rows, at);
    }

    /** Adds the event of an act and its rows; in one transaction. */
    public static void recorded(Stores stores, String by, String about, PlanRows rows, Instant at) {
        append(stores, by, RECORDED, about, rows, at);
    }

    /** Adds the event of files that were written: it adds no row. */
    public static void written(Stores stores, String by, String about, Instant at) {
        stores.audit().append(by, WRITTEN, about, at);
    }

    /** The hash over its rows that an event tells; empty for an event of something else. */
    public static Optional<String> content(AuditStore.Event event) {
        return Optional.of(event)
                .filter(of -> List.of(PROPOSED, RECORDED).contains(of.what()))
                .map(BoundRows::content);
    }

    private static void append(Stores stores, String by, String what, String about, PlanRows rows, Instant at) {
        stores.assistance().append(BoundRows.append(stores, by, what, rows.hash(), about, at), rows);
    }
}
