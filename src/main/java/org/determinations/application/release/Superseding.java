package org.determinations.application.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** Runs that a later one of their cycle and stage takes the place of. Nothing of them is changed: they get an event. */
public final class Superseding {
    private static final Set<ReleaseState> NOT_GIVEN_OUT = Set.of(ReleaseState.COMPUTED, ReleaseState.APPROVED);

    private Superseding() {}

    /** Marks every older run of the cycle and stage that nobody was given; a released one stays until it is amended. */
    public static void byComputed(Stores stores, RunHeader run, String by, Instant at) {
        List<RunHeader> computed = stores.runs().list().stream()
                .filter(r -> r.cycle().equals(run.cycle()) && r.stage() == run.stage())
                .filter(r -> r.state() == RunState.COMPUTED)
                .toList();
        RunHeader newest = computed.get(computed.size() - 1);
        for (RunHeader older : computed.subList(0, computed.size() - 1)) {
            ReleaseState state = ReleaseMoves.stateAfter(stores.releases().list(older.number()));
            if (NOT_GIVEN_OUT.contains(state)) {
                String note = "run " + newest.number() + " was computed";
                stores.releases()
                        .append(new ReleaseEvent(older.number(), ReleaseAction.SUPERSEDE, by, at, note, ""), List.of());
                ReleaseAudit.append(stores, older.number(), AuditHead.NONE);
            }
        }
    }
}
