package org.determinations.application.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.application.Installation;
import org.determinations.application.RunFolders;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/**
 * Where files say more than the store, which is what is left of a database that lost its newest part. A run's folder appears
 * whole, just before the store is told that the run is computed; and what a run or a release wrote, a run or a release knows.
 */
public final class StoreBehind {
    private final Installation installation;
    private final Stores stores;

    public StoreBehind(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** Every run whose folder is there though it is not computed, and every folder that no run or release has written. */
    public List<Issue> list(List<RunHeader> runs) {
        List<Issue> issues = new ArrayList<>();
        runs.forEach(run -> issues.addAll(list(run)));
        issues.addAll(new UnknownFolders(installation, stores).list(runs));
        return issues;
    }

    /** The same for one run: {@code SY-032} when its folder is whole and the store calls it running or failed. */
    public List<Issue> list(RunHeader run) {
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
