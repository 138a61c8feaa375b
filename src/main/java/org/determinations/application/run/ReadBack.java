package org.determinations.application.run;

import java.util.ArrayList;
import java.util.List;
import org.determinations.determination.StageDetermination;
import org.determinations.model.fact.Fact;
import org.determinations.model.run.RunReport;
import org.determinations.store.Stores;
import org.determinations.store.fact.FactStore;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of its run. What one step has stored comes back as it was stored, so that a later step need not
 * ask for it; a process that continues a killed run has not seen it and reads it back. Facts never change once every row is
 * read, nor results once they are exported. One per run and command; used by one thread.
 */
public final class ReadBack {
    private final Stores stores;
    private final int run;
    private @Nullable List<Fact> stored;
    private @Nullable List<Fact> facts;
    private @Nullable StageDetermination determined;
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

    /** The rows are read from the very first one, so that {@link #stored} is told of every fact. */
    public void readFromTheStart() {
        stored = new ArrayList<>();
    }

    /** These facts were stored; when the transaction does not last, neither does the run. */
    public void stored(List<Fact> more) {
        if (stored != null) {
            stored.addAll(more);
        }
    }

    /** Every accepted fact, as the store has it. To be asked after the last row is stored. */
    public List<Fact> facts() {
        List<Fact> known = facts;
        if (known == null) {
            known = stored == null ? List.copyOf(stores.facts().list(run)) : FactStore.inOrder(stored);
            facts = known;
            stored = null;
        }
        return known;
    }

    /** These determinations and warnings were stored, by district code. */
    public void determined(StageDetermination result) {
        determined = result;
    }

    /** Everything that may be printed of the run, as the store has it. To be asked after the determinations are stored. */
    public RunReport results() {
        RunReport known = results;
        if (known == null) {
            known = determined == null ? RunReports.load(stores, run) : RunReports.load(stores, run, determined);
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
