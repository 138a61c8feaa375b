package org.determinations.application.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * The audit event of a page that is written anew with every release: which bytes were written, so that the page can be held
 * against them when a later version of the program would write others.
 */
public final class PageAudit {
    private static final String WRITTEN = "page written";
    private static final Pattern DETAILS = Pattern.compile("(.+), SHA-256 ([0-9a-f]{64})");

    private PageAudit() {}

    /**
     * One page as it was written.
     *
     * @param event number of its audit event
     */
    public record Written(long event, String sha256) {}

    /**
     * Adds the event.
     *
     * @param page path below the outputs, with {@code /} between folders
     */
    public static void append(Stores stores, Installation installation, String page, String sha256) {
        stores.audit()
                .append(
                        installation.actor(),
                        WRITTEN,
                        page + ", SHA-256 " + sha256,
                        installation.clock().instant());
    }

    /** As the page was written last; empty when no event tells of it, as before the program kept any. */
    public static Optional<Written> newest(List<AuditStore.Event> audit, String page) {
        Optional<Written> newest = Optional.empty();
        for (AuditStore.Event event : audit) {
            Matcher details = DETAILS.matcher(event.details());
            if (event.what().equals(WRITTEN)
                    && details.matches()
                    && details.group(1).equals(page)) {
                newest = Optional.of(new Written(event.number(), details.group(2)));
            }
        }
        return newest;
    }
}
