package org.determinations.application.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** Events of the audit trail that add rows and tell a hash over them. */
final class BoundRows {
    private static final Pattern CONTENT = Pattern.compile("content ([0-9a-f]{64}), (?s:.*)");

    private BoundRows() {}

    /**
     * Adds the event; its rows are to be added under its number in the same transaction.
     *
     * @param hash over the rows
     */
    static long append(Stores stores, String by, String what, String hash, String about, Instant at) {
        return stores.audit()
                .append(by, what, "content " + hash + ", " + about, at)
                .number();
    }

    /** The hash that such an event tells; blank where its details tell none. */
    static String content(AuditStore.Event event) {
        return Optional.of(CONTENT.matcher(event.details()))
                .filter(Matcher::matches)
                .map(details -> details.group(1))
                .orElse("");
    }
}
