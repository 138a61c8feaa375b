package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.review.ReviewRows;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each import, draw and export of quality reviews, with a hash over the rows that it added. */
public final class ReviewAudit {
    private static final String IMPORTED = "reviews imported";
    private static final String DRAWN = "review sample drawn";
    private static final String WRITTEN = "reviews written out";

    private ReviewAudit() {}

    /** Adds the event of an import and its rows; in one transaction. */
    public static void imported(Stores stores, String by, String about, ReviewRows rows, Instant at) {
        append(stores, by, IMPORTED, about, rows, at);
    }

    /** Adds the event of a draw and its rows; in one transaction. */
    public static void drawn(Stores stores, String by, String about, ReviewRows rows, Instant at) {
        append(stores, by, DRAWN, about, rows, at);
    }

    /** Adds the event of a file that was written: it adds no row. */
    public static void written(Stores stores, String by, String about, Instant at) {
        stores.audit().append(by, WRITTEN, about, at);
    }

    /** The hash over its rows that an event tells; empty for an event of something else. */
    public static Optional<String> content(AuditStore.Event event) {
        return Optional.of(event)
                .filter(of -> List.of(IMPORTED, DRAWN).contains(of.what()))
                .map(BoundRows::content);
    }

    private static void append(Stores stores, String by, String what, String about, ReviewRows rows, Instant at) {
        stores.reviews().append(BoundRows.append(stores, by, what, rows.hash(), about, at), rows);
    }
}
