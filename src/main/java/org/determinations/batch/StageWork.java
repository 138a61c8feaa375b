package org.determinations.batch;

import java.nio.file.Path;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one run share. One per run and command; immutable but for what is read back.
 *
 * @param readBack what one step has read of the run, for the next; its stores join the transaction of the step
 * @param progress tells the person who waits how far the steps are
 */
record StageWork(ReadBack readBack, CycleInputs inputs, PolicyPack pack, Installation installation, Progress progress) {

    /** Number of the run. */
    int run() {
        return readBack.run();
    }

    /** Stores that join the transaction of the step. */
    Stores stores() {
        return readBack.stores();
    }

    /** {@code <out>/<cycle>/<stage>/run-<number>}. */
    Path folder() {
        return RunFolders.of(installation, inputs.plan().cycle(), inputs.stage(), run());
    }
}
