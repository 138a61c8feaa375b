package org.determinations.application.verify;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.audit.NoteAudit;
import org.determinations.issue.IssueCode;
import org.determinations.model.note.NoteEntry;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The notes of reviewers, held against the hashes that the audit trail has of them: {@code SY-139}. */
final class NoteVerification {
    private NoteVerification() {}

    static BoundVerification of(Stores stores, List<AuditStore.Event> audit) {
        SortedMap<Long, String> hashes = new TreeMap<>();
        stores.notes().book().acts().forEach(act -> hashes.put(act.event(), NoteEntry.hash(List.of(act.entry()))));
        return new BoundVerification(
                "notes of reviewers",
                IssueCode.NOTES_DIFFER,
                audit,
                NoteAudit::content,
                hashes,
                NoteEntry.hash(List.of()));
    }
}
