package org.determinations.batch;

import org.determinations.comparison.RunSnapshot;
import org.determinations.model.RunReport;
import org.determinations.store.Stores;

/** Runs as they can be compared, from the store alone. */
final class RunSnapshots {
    private RunSnapshots() {}

    static RunSnapshot load(Stores stores, int run) {
        RunReport results = RunReports.load(stores, run);
        StageView view = StageView.of(
                StageView.frame(stores, results.run()), stores.facts().list(run), results.issues());
        return new RunSnapshot(results, view.facts().districts());
    }
}
