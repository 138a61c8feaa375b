package org.determinations.application.audit;

import java.time.Instant;
import java.util.List;
import org.determinations.application.ContentHash;
import org.determinations.model.run.OutputFile;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each dossier that was made of a district. */
public final class DossierAudit {
    private static final String MADE = "dossier made";

    private DossierAudit() {}

    /**
     * Adds the event; it adds no row.
     *
     * @param dossier of which district, for whom
     * @param name of the folder or archive
     */
    public static void made(Stores stores, String by, String dossier, String name, List<OutputFile> files, Instant at) {
        stores.audit()
                .append(
                        by,
                        MADE,
                        dossier + ", content " + ContentHash.of(files) + ", " + files.size() + " files: " + name,
                        at);
    }

    /** Whether it is the event of a dossier. */
    public static boolean isOfDossier(AuditStore.Event event) {
        return event.what().equals(MADE);
    }
}
