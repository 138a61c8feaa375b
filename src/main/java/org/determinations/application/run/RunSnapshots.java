package org.determinations.application.run;

import java.util.Optional;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.comparison.RunComparison;
import org.determinations.comparison.RunSnapshot;
import org.determinations.facts.StageView;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.run.RunReport;
import org.determinations.store.Stores;

/** Runs as they can be compared, from the store alone. */
public final class RunSnapshots {
    private RunSnapshots() {}

    public static RunSnapshot load(Stores stores, int run) {
        return of(stores, RunReports.load(stores, run));
    }

    /** The run as it can be compared, its results being loaded already. */
    public static RunSnapshot of(Stores stores, RunReport results) {
        StageView view = StageView.of(
                StageFrames.of(stores, results.run()),
                stores.facts().list(results.run().number()),
                results.issues());
        return new RunSnapshot(
                results,
                view.facts().districts(),
                stores.facts().list(results.run().number(), FactKinds.SUCCESSOR));
    }

    /** What changed against the run that this one supersedes; empty when it supersedes none. */
    public static Optional<ChangeReport> changes(Stores stores, RunReport results, AnalyzedDistricts analyzed) {
        return results.run().supersedes().map(earlier -> compare(load(stores, earlier), of(stores, results), analyzed));
    }

    /** What changed from one run to another, with the command that says so again. */
    public static ChangeReport compare(RunSnapshot before, RunSnapshot after, AnalyzedDistricts analyzed) {
        return RunComparison.compare(before, after, analyzed)
                .reproducedBy("determinations diff " + before.results().run().number() + " "
                        + after.results().run().number());
    }
}
