package org.determinations.application.audit;

import java.util.List;
import java.util.Locale;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.AuditHead;
import org.determinations.store.AuditStore;
import org.determinations.store.ReleaseStore;
import org.determinations.store.Stores;

/** The audit event of each release event and signature, so that one that was altered or added by hand shows. */
public final class ReleaseAudit {
    private static final String SIGNED = "run signed";

    private ReleaseAudit() {}

    /**
     * Adds the audit event of the run's newest release event; in the same transaction as that one.
     *
     * @param trail end of the audit trail that the released files name; {@link AuditHead#NONE} where they name none
     */
    public static AuditStore.Event append(Stores stores, int run, AuditHead trail) {
        List<ReleaseEvent> events = stores.releases().list(run);
        ReleaseEvent newest = events.get(events.size() - 1);
        return stores.audit().append(newest.by(), what(newest), before(newest, trail) + note(newest), newest.at());
    }

    /** Adds the audit event of a signature; in the same transaction as that one. */
    public static void signed(Stores stores, int run, ReleaseStore.Signed signature) {
        stores.audit().append(signature.signature().by(), SIGNED, details(run, signature.signature()), signature.at());
    }

    /** The end of the audit trail that the files of a release event name. */
    public static AuditHead trail(Stores stores, ReleaseEvent event) {
        return stores.audit().list().stream()
                .filter(audit -> tells(audit, event))
                .flatMap(audit -> named(audit, event).stream())
                .findFirst()
                .orElse(AuditHead.NONE);
    }

    /** Whether this is the audit event of that release event. */
    public static boolean tells(AuditStore.Event audit, ReleaseEvent event) {
        return audit.who().equals(event.by())
                && audit.what().equals(what(event))
                && audit.at().equals(event.at())
                && (audit.details().equals(before(event, AuditHead.NONE) + note(event))
                        || named(audit, event).stream()
                                .anyMatch(trail -> audit.details().equals(before(event, trail) + note(event))));
    }

    /** Whether it is about some release event of the run. */
    public static boolean isOfRelease(AuditStore.Event audit, int run) {
        return audit.details().startsWith(ofRun(run))
                && List.of(ReleaseAction.values()).stream()
                        .anyMatch(action -> audit.what().equals(what(action)));
    }

    /** Whether it is one by which somebody answers for some run: who may is for the rule about approvals to say. */
    public static boolean isAnsweredFor(AuditStore.Event audit) {
        return audit.what().equals(SIGNED)
                || List.of(ReleaseAction.values()).stream()
                        .filter(action -> action != ReleaseAction.SUPERSEDE)
                        .anyMatch(action -> audit.what().equals(what(action)));
    }

    /** Whether it is about some signature under the run's checklist. */
    public static boolean isOfSignature(AuditStore.Event audit, int run) {
        return audit.what().equals(SIGNED) && audit.details().startsWith(ofRun(run));
    }

    /** Whether this is the audit event of that signature. */
    public static boolean tells(AuditStore.Event audit, int run, ReleaseStore.Signed signature) {
        return audit.what().equals(SIGNED)
                && audit.who().equals(signature.signature().by())
                && audit.at().equals(signature.at())
                && audit.details().equals(details(run, signature.signature()));
    }

    /** The first that stands before the note: a note may name one too. */
    private static List<AuditHead> named(AuditStore.Event audit, ReleaseEvent event) {
        List<AuditHead> named = AuditHead.list(audit.details());
        return named.isEmpty() || !audit.details().startsWith(before(event, named.get(0)))
                ? List.of()
                : named.subList(0, 1);
    }

    private static String what(ReleaseEvent event) {
        return what(event.action());
    }

    private static String what(ReleaseAction action) {
        return "run " + action.word();
    }

    private static String ofRun(int run) {
        return "run " + run + ", ";
    }

    private static String before(ReleaseEvent event, AuditHead trail) {
        String content = ofRun(event.run()) + "content " + event.contentHash() + ", ";
        return trail.equals(AuditHead.NONE) ? content : content + "after " + trail.text() + ", ";
    }

    private static String note(ReleaseEvent event) {
        return "note: " + event.note();
    }

    private static String details(int run, WarningSignature signature) {
        return String.format(
                Locale.ROOT,
                "run %d, %s: %s; note: %s",
                run,
                signature.point().word(),
                signature.words(),
                signature.note());
    }
}
