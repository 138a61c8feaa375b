package org.determinations.batch;

import java.util.Comparator;
import java.util.Optional;
import org.determinations.batch.secondary.SecondarySteps;
import org.determinations.batch.secondary.SecondaryWork;
import org.determinations.model.RunHeader;
import org.determinations.model.RunState;
import org.determinations.model.Stage;
import org.determinations.policy.PolicyPack;
import org.determinations.report.SecondaryReport;
import org.determinations.store.Stores;

/** Secondary analyses read back from the store. */
public final class SecondaryRuns {
    private SecondaryRuns() {}

    /** The newest computed analysis that rests on an official run; empty when there is none. */
    public static Optional<RunHeader> newest(Stores stores, RunHeader official) {
        return stores.runs().list().stream()
                .filter(run -> run.stage() == Stage.SECONDARY && run.state() == RunState.COMPUTED)
                .filter(run -> stores.measures().findBasis(run.number()).equals(Optional.of(official.number())))
                .max(Comparator.comparing(RunHeader::number));
    }

    /** The analysis with everything that is written about it; empty when the run has no counts. */
    public static Optional<SecondaryReport> load(Installation installation, Stores stores, RunHeader run) {
        PolicyPack pack = Policies.files().loadFolder(installation.policies().resolve(run.packId()));
        return stores.measures()
                .findBasis(run.number())
                .flatMap(stores.runs()::find)
                .flatMap(official ->
                        new SecondarySteps(new SecondaryWork(run.number(), official, pack, stores)).loaded());
    }
}
