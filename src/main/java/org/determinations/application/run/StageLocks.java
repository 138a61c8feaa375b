package org.determinations.application.run;

import org.determinations.application.Installation;
import org.determinations.application.ThisProcess;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.store.LockStore;
import org.determinations.store.Stores;

/** Takes the lock of a cycle and stage in the name of this process. */
public final class StageLocks {
    private StageLocks() {}

    /** Refused with {@code SY-005}, naming the holder, when another run holds it. */
    public static LockStore.HeldLock acquire(Stores stores, CycleInputs inputs, Installation installation) {
        return acquire(stores, inputs.plan().cycle(), inputs.stage(), installation);
    }

    /** The same without inputs: what a verb takes that acts on runs and computes none. */
    public static LockStore.HeldLock acquire(Stores stores, SchoolYear cycle, Stage stage, Installation installation) {
        return stores.locks()
                .acquire(cycle, stage, ThisProcess.at(installation.clock().instant()));
    }
}
