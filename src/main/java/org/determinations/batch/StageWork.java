package org.determinations.batch;

import java.nio.file.Path;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one run share. One per run and command; immutable.
 *
 * @param run number of the run
 * @param stores stores that join the transaction of the step
 * @param progress tells the person who waits how far the steps are
 */
record StageWork(
        int run, CycleInputs inputs, PolicyPack pack, Stores stores, Installation installation, Progress progress) {

    /** {@code <out>/<cycle>/<stage>/run-<number>}. */
    Path folder() {
        return RunFolders.of(installation, inputs.plan().cycle(), inputs.stage(), run);
    }
}
