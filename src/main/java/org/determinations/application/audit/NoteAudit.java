package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.note.NoteEntry;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each act about notes of reviewers, with a hash over the row that it added. The event does not have the note. */
public final class NoteAudit {
    private static final String WRITTEN = "note written";
    private static final String TAKEN_BACK = "note taken back";

    private NoteAudit() {}

    /** Adds the event and its row; in one transaction. */
    public static void append(Stores stores, String by, NoteEntry entry, Instant at) {
        String about = "note "
                + entry.takesBack()
                        .map(note -> entry.number() + " takes back note " + note)
                        .orElse(Integer.toString(entry.number()))
                + ", district " + entry.subject().district().digits() + ", "
                + entry.subject().stage().word() + " " + entry.subject().cycle() + ", at run "
                + entry.subject().run();
        stores.notes()
                .append(
                        BoundRows.append(
                                stores,
                                by,
                                entry.isNote() ? WRITTEN : TAKEN_BACK,
                                NoteEntry.hash(List.of(entry)),
                                about,
                                at),
                        entry);
    }

    /** The hash over its row that an event tells; empty for an event of something else. */
    public static Optional<String> content(AuditStore.Event event) {
        return Optional.of(event)
                .filter(of -> List.of(WRITTEN, TAKEN_BACK).contains(of.what()))
                .map(BoundRows::content);
    }
}
