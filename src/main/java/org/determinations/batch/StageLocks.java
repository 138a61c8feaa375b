package org.determinations.batch;

import org.determinations.store.LockStore;
import org.determinations.store.Stores;

/** Takes the lock of a cycle and stage in the name of this process. */
final class StageLocks {
    private StageLocks() {}

    /** Refused with {@code SY-005}, naming the holder, when another run holds it. */
    static LockStore.HeldLock acquire(Stores stores, CycleInputs inputs, Installation installation) {
        return stores.locks()
                .acquire(
                        inputs.plan().cycle(),
                        inputs.stage(),
                        ThisProcess.at(installation.clock().instant()));
    }
}
