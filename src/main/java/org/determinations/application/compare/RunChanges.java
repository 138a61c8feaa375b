package org.determinations.application.compare;

import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.run.AnalyzedDistricts;
import org.determinations.application.run.RunSnapshots;
import org.determinations.model.ChangeReport;
import org.determinations.model.RunReport;
import org.determinations.store.Stores;

/** What changed against the run that a run supersedes, as other parts of this room ask for it. */
public final class RunChanges {
    private RunChanges() {}

    /** Empty when it supersedes none. */
    public static Optional<ChangeReport> againstSuperseded(
            Installation installation, Stores stores, RunReport results) {
        return RunSnapshots.changes(stores, results, AnalyzedDistricts.of(installation, stores, results.run()));
    }
}
