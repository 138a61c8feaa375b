package org.determinations.batch;

import java.util.List;
import java.util.Locale;
import org.determinations.model.ReleaseEvent;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each release event, so that a release event that was altered or added by hand shows. */
public final class ReleaseAudit {
    private ReleaseAudit() {}

    /** Adds the audit event of the run's newest release event; in the same transaction as that one. */
    public static void append(Stores stores, int run) {
        List<ReleaseEvent> events = stores.releases().list(run);
        ReleaseEvent newest = events.get(events.size() - 1);
        stores.audit().append(newest.by(), what(newest), details(newest), newest.at());
    }

    /** Whether this is the audit event of that release event. */
    static boolean tells(AuditStore.Event audit, ReleaseEvent event) {
        return audit.who().equals(event.by())
                && audit.what().equals(what(event))
                && audit.details().equals(details(event))
                && audit.at().equals(event.at());
    }

    private static String what(ReleaseEvent event) {
        return "run " + event.action().word();
    }

    private static String details(ReleaseEvent event) {
        return String.format(
                Locale.ROOT, "run %d, content %s, note: %s", event.run(), event.contentHash(), event.note());
    }
}
