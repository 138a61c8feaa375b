package org.determinations.application.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.application.seal.SealBook;
import org.determinations.model.people.Right;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.store.AuditStore;
import org.determinations.store.ReleaseStore;
import org.determinations.store.Stores;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what people did, each act with its audit events in one transaction in which rights and four eyes are asked again. */
record ReleaseKeeping(Stores stores, TransactionTemplate transaction, FourEyes eyes, SealBook seals) {
    /** Signatures for warnings, all or none. */
    void sign(int run, List<Signing> signings, Instant now) {
        transaction.executeWithoutResult(status -> {
            stores.audit().takeTurn();
            eyes.demand(Right.SIGN);
            signings.forEach(signing -> {
                stores.releases().sign(run, signing.signature(), now);
                ReleaseAudit.signed(stores, run, new ReleaseStore.Signed(signing.signature(), now));
            });
        });
    }

    /**
     * The event with the hash of its files and the audit trail that they name, the end of the run whose place this one takes, and both
     * audit events; sealed.
     *
     * @param checklist fingerprint of the one that was passed; empty where none is asked for
     */
    ReleaseOutcome keep(ReleaseCase of, ReleaseEvent open, List<OutputFile> files, AuditHead trail, String checklist) {
        ReleaseEvent event = open.withContent(files.isEmpty() ? "" : ContentHash.of(files));
        Optional<Integer> superseded = event.action() == ReleaseAction.AMEND ? of.releasedRun() : Optional.empty();
        transaction.executeWithoutResult(status -> {
            stores.audit().takeTurn();
            eyes.demandStill(of.run(), event.action());
            seals.prepare(event);
            superseded.ifPresent(older -> {
                String note = "run " + event.run() + " was released as an amendment";
                append(
                        new ReleaseEvent(older, ReleaseAction.SUPERSEDE, event.by(), event.at(), note, ""),
                        List.of(),
                        AuditHead.NONE);
            });
            seals.seal(event, append(event, files, trail), checklist);
        });
        return ReleaseOutcome.of(of, event, files, superseded);
    }

    private AuditStore.Event append(ReleaseEvent event, List<OutputFile> files, AuditHead trail) {
        stores.releases().append(event, files);
        return ReleaseAudit.append(stores, event.run(), trail);
    }
}
