package org.determinations.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.RunHeader;
import org.determinations.model.RunState;
import org.determinations.store.Stores;

/**
 * Where files say more than the store, which is what is left of a database that lost its newest part. A run's folder appears
 * whole, just before the store is told that the run is computed; and what a run or a release wrote, a run or a release knows.
 */
final class StoreBehind {
    private final Installation installation;
    private final Stores stores;

    StoreBehind(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** Where there is no database yet: refused with {@code SY-032} when there are files of runs, which it would have made. */
    static void demandNoRuns(Installation installation) {
        List<Path> written = WrittenFolder.listRuns(installation.out());
        if (!written.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.SYSTEM,
                    Issue.of(
                            IssueCode.STORE_BEHIND_FILES,
                            SourceRef.ofFile("database"),
                            "there are files of runs, and no database that knows them",
                            written.size() == 1 ? "1 folder of a run" : written.size() + " folders of runs",
                            "",
                            "put the latest copy of the database in its place, or name its home with --home. To begin"
                                    + " anew, name a new home or another folder with --out"));
        }
    }

    /** Every run whose folder is there though it is not computed, and every folder that no run or release has written. */
    List<Issue> list(List<RunHeader> runs) {
        List<Issue> issues = new ArrayList<>();
        runs.forEach(run -> issues.addAll(list(run)));
        issues.addAll(new UnknownFolders(installation, stores).list(runs));
        return issues;
    }

    /** The same for one run: {@code SY-032} when its folder is whole and the store calls it running or failed. */
    List<Issue> list(RunHeader run) {
        Path folder = RunFolders.of(installation, run);
        boolean ended = run.state() == RunState.COMPUTED || run.state() == RunState.REFUSED;
        if (ended || !Files.isRegularFile(folder.resolve(RunVerification.MANIFEST))) {
            return List.of();
        }
        return List.of(Issue.of(
                IssueCode.STORE_BEHIND_FILES,
                SourceRef.ofFile(
                        installation.out().relativize(folder).toString().replace('\\', '/')),
                "the run's files are complete, but the store has no record that it was computed",
                "run " + run.number() + " is " + run.state().name().toLowerCase(Locale.ROOT),
                "a computed run",
                "if the run was killed, type the command that began it: it produces the same files. If it was done before,"
                        + " the database lost what was in it: put its latest copy in its place"));
    }
}
