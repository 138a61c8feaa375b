package org.determinations.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.sql.StoreException;

/**
 * What programs until November 2026 laid beside the embedded database before they changed its tables, and moved over it when
 * they found it later; an empty file says that there was no database. This program makes none. It uses one in one case: the
 * database is half changed and holds no row that the snapshot has not.
 */
final class EarlierSnapshot {
    private final Path snapshot;

    EarlierSnapshot(Path home) {
        this.snapshot = home.resolve(".determinations.before-upgrade");
    }

    /** Refused with {@code SY-031} while one lies there: what is read might be half changed. */
    void demandNone() {
        if (Files.exists(snapshot)) {
            throw refusal(
                    "an upgrade by an earlier program was cut short, and its snapshot is still in the home",
                    "type determinations db migrate, which loses nothing, then the same command again");
        }
    }

    /** A database of which only an empty file was made has no row to lose. */
    void forgetUnborn(Path file) throws IOException {
        if (isThere() && Files.size(snapshot) == 0 && Files.exists(file) && Files.size(file) == 0) {
            Files.delete(file);
        }
    }

    /** Whether there is one; what it holds is in the folder then, and nothing is where there was no database. */
    boolean copyTo(UpgradeFolder folder) throws IOException {
        if (!isThere()) {
            return false;
        }
        if (Files.size(snapshot) > 0) {
            Files.copy(snapshot, folder.file());
        }
        return true;
    }

    /** Does the work; where it fails and a snapshot lies there, says that a person must look. Changes nothing by itself. */
    void explaining(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            if (!isThere()) {
                throw e;
            }
            throw refusal(
                    "an upgrade by an earlier program was cut short half-way, and people worked with the database since",
                    "nothing was changed. Keep the whole home, and put the latest copy of the database in its place or ask"
                            + " the maintainers");
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(snapshot);
    }

    private boolean isThere() {
        return Files.exists(snapshot);
    }

    private Refusal refusal(String wrong, String action) {
        return Refusal.Kind.SYSTEM.of(
                IssueCode.UPGRADE_UNFINISHED, String.valueOf(snapshot.getFileName()), wrong, "", "", action);
    }
}
