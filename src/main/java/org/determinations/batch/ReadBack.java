package org.determinations.batch;

import java.util.List;
import org.determinations.model.Fact;
import org.determinations.model.RunReport;
import org.determinations.store.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What this process has read back of its run. Facts never change once every row is read, nor results once they are
 * exported, so that a later step need not ask for them again; a process that continues a killed run starts with nothing
 * and asks. One per run and command; used by one thread.
 */
final class ReadBack {
    private final Stores stores;
    private final int run;
    private @Nullable List<Fact> facts;
    private @Nullable RunReport results;

    ReadBack(Stores stores, int run) {
        this.stores = stores;
        this.run = run;
    }

    int run() {
        return run;
    }

    Stores stores() {
        return stores;
    }

    /** Every accepted fact, as the store has it. To be asked after the last row is stored. */
    List<Fact> facts() {
        List<Fact> known = facts;
        if (known == null) {
            known = List.copyOf(stores.facts().list(run));
            facts = known;
        }
        return known;
    }

    /** Everything that may be printed of the run, as the store has it. To be asked after the determinations are stored. */
    RunReport results() {
        RunReport known = results;
        if (known == null) {
            known = RunReports.load(stores, run);
            results = known;
        }
        return known;
    }

    /** The same under the header that the run has now: its state moves on after its results do not. */
    RunReport ended() {
        RunReport known = results();
        return new RunReport(
                stores.runs().find(run).orElseThrow(),
                known.files(),
                known.determinations(),
                known.warnings(),
                known.issues(),
                known.categories(),
                known.sources());
    }
}
