package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Binds all that the store holds of a computed run into one hash that an event of the audit trail carries. Of a run of an
 * earlier version the event says that it was bound later: what happened to the run before, no hash tells.
 */
public final class RunBinding {
    private static final String COMPUTED = "run computed";
    private static final String BOUND = "run bound";

    private RunBinding() {}

    /** The audit event of a run that was computed just now; in the transaction that says so. */
    public static void computed(Stores stores, RunHeader run, String by, Instant at) {
        append(stores, run, COMPUTED, by, at);
    }

    /** Binds every computed run that is not bound yet, as it is now; gives their numbers. */
    public static List<Integer> bind(Stores stores, String by, Instant at) {
        List<AuditStore.Event> audit = stores.audit().list();
        List<RunHeader> unbound = stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED)
                .filter(run -> content(audit, run.number()).isEmpty())
                .toList();
        unbound.forEach(run -> append(stores, run, BOUND, by, at));
        return unbound.stream().map(RunHeader::number).toList();
    }

    private static void append(Stores stores, RunHeader run, String what, String by, Instant at) {
        String content = stores.content().complete(run.number(), run.stage() == Stage.SECONDARY);
        stores.audit().append(by, what, named(run.number()) + ", " + content, at);
    }

    /** The events that say that the run was computed: one, where all is well. */
    public static List<AuditStore.Event> computed(List<AuditStore.Event> audit, int run) {
        return audit.stream()
                .filter(event -> event.what().equals(COMPUTED))
                .filter(event -> event.details().equals(named(run)) || tellsContent(event, run))
                .toList();
    }

    /** The one hash of the run, as the audit trail has it first; empty for a run that is not bound. */
    public static Optional<String> content(List<AuditStore.Event> audit, int run) {
        return audit.stream()
                .filter(event -> event.what().equals(COMPUTED) || event.what().equals(BOUND))
                .filter(event -> tellsContent(event, run))
                .map(event -> event.details().substring(named(run).length() + 2))
                .findFirst();
    }

    private static boolean tellsContent(AuditStore.Event event, int run) {
        return event.details().startsWith(named(run) + ", ");
    }

    private static String named(int run) {
        return "run " + run;
    }
}
