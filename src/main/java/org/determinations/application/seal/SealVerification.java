package org.determinations.application.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.store.AuditStore;
import org.determinations.store.SealStore;
import org.determinations.store.Stores;

/**
 * Every sealed record, held against its signature, the record before, and the act as the store has it. Acts from before there was
 * a key have no seal.
 */
public final class SealVerification {
    private final Stores stores;
    private final List<AuditStore.Event> audit;
    private final Map<Long, AuditStore.Event> events = new HashMap<>();
    private final Map<String, SealStore.Key> keys = new HashMap<>();
    private final List<SealStore.Seal> seals;
    private final List<Issue> issues = new ArrayList<>();

    public SealVerification(Stores stores, List<AuditStore.Event> audit) {
        this.stores = stores;
        this.audit = audit;
        audit.forEach(event -> events.put(event.number(), event));
        stores.seals().listKeys().forEach(key -> keys.put(key.id(), key));
        this.seals = stores.seals().list();
    }

    /** How many acts are sealed. */
    public int count() {
        return seals.size();
    }

    /** Whether there was never a key. */
    public boolean isEmpty() {
        return seals.isEmpty() && keys.isEmpty() && audit.stream().noneMatch(SealBook::isOfKey);
    }

    /** One {@code SY-136} for each key that no event tells of, each seal that does not hold, and each act without its seal. */
    public List<Issue> differences() {
        for (SealStore.Key key : keys.values()) {
            if (Optional.ofNullable(events.get(key.event()))
                    .filter(event -> SealBook.tells(event, key))
                    .isEmpty()) {
                issue("key " + key.id(), "no event of the audit trail tells of the key as it is");
            }
        }
        List<ReleaseEvent> acts = stores.releases().list();
        String previous = ActRecord.FIRST;
        for (SealStore.Seal seal : seals) {
            check(seal, acts, previous);
            previous = Sha256.hex(seal.record());
        }
        audit.stream().filter(SealBook::isOfKey).findFirst().ifPresent(first -> unsealed(first.number(), acts));
        return issues;
    }

    private void check(SealStore.Seal seal, List<ReleaseEvent> acts, String previous) {
        String where = "run " + seal.run() + ", event " + seal.event();
        SealStore.Key key = keys.get(seal.keyId());
        if (key == null || !SealKey.holds(key.publicKey(), seal.record(), seal.signature())) {
            issue(where, "the signature is not one over this record with the key that it names");
            return;
        }
        AuditStore.Event event = events.get(seal.event());
        Optional<ReleaseEvent> act = event == null
                ? Optional.empty()
                : acts.stream().filter(of -> ReleaseAudit.tells(event, of)).findFirst();
        String again = act.isEmpty() || event == null
                ? ""
                : ActRecord.of(
                        stores,
                        act.get(),
                        event,
                        ActRecord.checklist(seal.record()).orElse(""),
                        seal.keyId(),
                        previous);
        if (!again.equals(seal.record())) {
            issue(where, "what was sealed is not what the store has of the act now, or of the one before it");
        }
    }

    private void unsealed(long firstKey, List<ReleaseEvent> acts) {
        for (AuditStore.Event event : audit) {
            boolean isAct = event.number() > firstKey
                    && acts.stream().anyMatch(act -> SealBook.isSealed(act.action()) && ReleaseAudit.tells(event, act));
            if (isAct && seals.stream().noneMatch(seal -> seal.event() == event.number())) {
                issue(
                        "event " + event.number(),
                        "the act has no sealed record: " + event.what() + " by " + event.who());
            }
        }
    }

    private void issue(String where, String wrong) {
        issues.add(Issue.of(
                IssueCode.SIGNED_RECORD_DIFFERS,
                SourceRef.ofFile("sealed records: " + where),
                wrong,
                "",
                "",
                "compare with the latest copy of the database and find out who changed it"));
    }
}
