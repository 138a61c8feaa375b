package org.determinations.application.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.application.audit.RunBinding;
import org.determinations.model.Sha256;
import org.determinations.model.people.Identity;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.report.run.ManifestFile;
import org.determinations.store.AuditStore;
import org.determinations.store.ReleaseStore;
import org.determinations.store.Stores;

/** The record of an act about a release, in words that are the same for the same act. One per act. */
final class ActRecord {
    static final String FIRST = "0".repeat(64);

    private static final String KIND = "act-record/1";
    private static final Pattern CHECKLIST = Pattern.compile("\"checklist\":\"([0-9a-f]{0,64})\"");

    private ActRecord() {}

    /**
     * What is signed.
     *
     * @param audit the audit event of the act
     * @param checklist fingerprint of the checklist that was passed; empty for a withdrawal, which passes none
     * @param previous SHA-256 of the record before; {@link #FIRST} for the first
     */
    static String of(
            Stores stores,
            ReleaseEvent event,
            AuditStore.Event audit,
            String checklist,
            String keyId,
            String previous) {
        Identity identity = audit.identity();
        SortedMap<String, Object> record = new TreeMap<>();
        record.put("kind", KIND);
        record.put("action", event.action().word());
        record.put("at", event.at().toString());
        record.put("audit_event", audit.number());
        record.put("audit_hash", audit.hash());
        record.put("checklist", checklist);
        record.put("files", event.contentHash());
        record.put("key", keyId);
        record.put("manifest", manifest(stores, event.run()));
        record.put("note", event.note());
        record.put(
                "person",
                new TreeMap<>(
                        Map.of("id", identity.id(), "method", identity.method().word(), "name", event.by())));
        record.put("previous", previous);
        record.put(
                "rows", RunBinding.content(stores.audit().list(), event.run()).orElse(""));
        record.put("run", event.run());
        record.put("signed_warnings", warnings(stores, event, audit));
        return CanonicalJson.of(record);
    }

    /** The fingerprint of the checklist that a record names; empty when it names none. */
    static Optional<String> checklist(String record) {
        Matcher found = CHECKLIST.matcher(record);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String manifest(Stores stores, int run) {
        return stores.outputs().list(run).stream()
                .filter(file -> file.name().equals(ManifestFile.NAME))
                .map(file -> file.sha256())
                .findFirst()
                .orElse("");
    }

    /** Those that had been given by then, oldest first. */
    private static List<Object> warnings(Stores stores, ReleaseEvent event, AuditStore.Event audit) {
        long before = stores.audit().list().stream()
                .filter(other -> other.number() < audit.number())
                .filter(other -> ReleaseAudit.isOfSignature(other, event.run()))
                .count();
        return stores.releases().listSigned(event.run()).stream()
                .limit(before)
                .map(ActRecord::warning)
                .toList();
    }

    private static Object warning(ReleaseStore.Signed signed) {
        return new TreeMap<>(Map.of(
                "at", signed.at().toString(),
                "by", signed.signature().by(),
                "note", signed.signature().note(),
                "point", signed.signature().point().word(),
                "words", Sha256.hex(signed.signature().words())));
    }
}
