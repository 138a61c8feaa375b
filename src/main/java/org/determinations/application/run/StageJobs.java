package org.determinations.application.run;

import org.determinations.store.Database;

/**
 * What takes a run through its steps so that a killed process can go on where it was. The room that knows how stands above
 * this one and hands itself in: its steps call the use cases, which must not know it.
 */
@FunctionalInterface
public interface StageJobs {
    /**
     * Does the steps that are left of the work, to the end. A step that fails throws what it failed with.
     *
     * @param ordinal 1 for the first run of this work; higher when it was asked for again
     * @return whether the steps came to their end, or the inputs were refused
     */
    Ending run(StageWork work, Database database, int ordinal);

    /** How the steps of a run ended. */
    enum Ending {
        COMPUTED,
        REFUSED
    }
}
