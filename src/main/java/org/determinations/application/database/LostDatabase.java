package org.determinations.application.database;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.WrittenFolder;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/** A database that was there, as the files of its runs show, and is there no more. */
public final class LostDatabase {
    private LostDatabase() {}

    /** Where there is no database yet: refused with {@code SY-032} when there are files of runs, which it would have made. */
    public static void demandNoRuns(Installation installation) {
        List<Path> written = WrittenFolder.listRuns(installation.out());
        if (!written.isEmpty()) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.STORE_BEHIND_FILES,
                    "database",
                    "there are files of runs, and no database that knows them",
                    written.size() == 1 ? "1 folder of a run" : written.size() + " folders of runs",
                    "",
                    "put the latest copy of the database in its place, or name its home with --home. To begin"
                            + " anew, name a new home or another folder with --out");
        }
    }
}
