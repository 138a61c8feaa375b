package org.determinations.application.run;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.RunFolders;
import org.determinations.model.run.OutputFile;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one run share. One per run and command; immutable but for what is read back.
 *
 * @param readBack what one step has read of the run, for the next; its stores join the transaction of the step
 * @param progress tells the person who waits how far the steps are
 */
public record StageWork(
        ReadBack readBack, CycleInputs inputs, PolicyPack pack, Installation installation, Progress progress) {

    /** Number of the run. */
    public int run() {
        return readBack.run();
    }

    /** Stores that join the transaction of the step. */
    public Stores stores() {
        return readBack.stores();
    }

    /** {@code <out>/<cycle>/<stage>/run-<number>}. */
    public Path folder() {
        return RunFolders.of(installation, inputs.plan().cycle(), inputs.stage(), run());
    }

    /** Remembers what was written, so that it can be proved later. */
    public void appendOutputs(List<OutputFile> files) {
        stores().outputs().append(run(), files, installation.clock().instant());
    }
}
