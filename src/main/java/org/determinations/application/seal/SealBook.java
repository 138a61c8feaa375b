package org.determinations.application.seal;

import java.time.Instant;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.model.Sha256;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.store.AuditStore;
import org.determinations.store.SealStore;
import org.determinations.store.Stores;

/** Seals an act in the transaction that records it. One per command. */
public final class SealBook {
    private static final String MADE = "seal key made";

    private final Installation installation;
    private final Stores stores;

    public SealBook(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** Makes the home's key at the first need and tells of it, before the act that it seals. */
    public void prepare(ReleaseEvent event) {
        tell(SealKey.of(installation), event.by(), event.at());
    }

    /**
     * Seals an act with the home's key.
     *
     * @param checklist fingerprint of the checklist that was passed; empty where none was
     */
    public void seal(ReleaseEvent event, AuditStore.Event audit, String checklist) {
        SealKey key = SealKey.of(installation);
        List<SealStore.Seal> before = stores.seals().list();
        String previous = before.isEmpty()
                ? ActRecord.FIRST
                : Sha256.hex(before.get(before.size() - 1).record());
        String record = ActRecord.of(stores, event, audit, checklist, key.id(), previous);
        stores.seals().append(new SealStore.Seal(audit.number(), event.run(), record, key.id(), key.sign(record)));
    }

    /** Which acts are sealed: those by which somebody answers for a run. */
    public static boolean isSealed(ReleaseAction action) {
        return action != ReleaseAction.SUPERSEDE;
    }

    /** Makes another key in the place of the home's; in one transaction with its event. */
    public SealKeyState rotate(Instant at) {
        SealKey key = SealKey.rotated(installation);
        tell(key, installation.actor(), at);
        return state(key);
    }

    /** The home's key, made where there is none. */
    public SealKeyState state(Instant at) {
        SealKey key = SealKey.of(installation);
        tell(key, installation.actor(), at);
        return state(key);
    }

    private SealKeyState state(SealKey key) {
        return new SealKeyState(
                key.id(),
                SealKey.pem(key.publicKey()),
                stores.seals().listKeys().size());
    }

    /** A key that the store does not know yet is told of in the audit trail, whose end stands in what is released. */
    private void tell(SealKey key, String by, Instant at) {
        if (stores.seals().listKeys().stream().noneMatch(known -> known.id().equals(key.id()))) {
            AuditStore.Event event = stores.audit().append(by, MADE, details(key.id()), at);
            stores.seals().append(new SealStore.Key(event.number(), key.id(), key.publicKey()));
        }
    }

    /** Whether this is the audit event of that key. */
    static boolean tells(AuditStore.Event event, SealStore.Key key) {
        return isOfKey(event)
                && event.details().equals(details(key.id()))
                && SealKey.id(key.publicKey()).equals(key.id());
    }

    static boolean isOfKey(AuditStore.Event event) {
        return event.what().equals(MADE);
    }

    private static String details(String keyId) {
        return "Ed25519, SHA-256 " + keyId;
    }
}
