package org.determinations.batch;

import java.nio.file.Path;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one run share. One per run and command.
 *
 * @param run number of the run
 * @param stores stores that join the transaction of the step
 * @param readBack what one step has read of the run, for the next
 */
record StageWork(
        int run, CycleInputs inputs, PolicyPack pack, Stores stores, Installation installation, ReadBack readBack) {

    StageWork(int run, CycleInputs inputs, PolicyPack pack, Stores stores, Installation installation) {
        this(run, inputs, pack, stores, installation, new ReadBack(stores, run));
    }

    /** {@code <out>/<cycle>/<stage>/run-<number>}. */
    Path folder() {
        return RunFolders.of(installation, inputs.plan().cycle(), inputs.stage(), run);
    }
}
