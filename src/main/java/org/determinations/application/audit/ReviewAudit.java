package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.review.ReviewRows;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each import, draw and export of quality reviews, with a hash over the rows that it added. */
public final class ReviewAudit {
    private static final String IMPORTED = "reviews imported";
    private static final String DRAWN = "review sample drawn";
    private static final String WRITTEN = "reviews written out";
    private static final Pattern CONTENT = Pattern.compile("content ([0-9a-f]{64}), (?s:.*)");

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
        if (!List.of(IMPORTED, DRAWN).contains(event.what())) {
            return Optional.empty();
        }
        Matcher details = CONTENT.matcher(event.details());
        return Optional.of(details.matches() ? details.group(1) : "");
    }

    private static void append(Stores stores, String by, String what, String about, ReviewRows rows, Instant at) {
        AuditStore.Event event = stores.audit().append(by, what, "content " + rows.hash() + ", " + about, at);
        stores.reviews().append(event.number(), rows);
    }
}
