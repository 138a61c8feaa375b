package org.determinations.model.run;

/** How far a run has come. The state is the newest event of the run; events are never changed. */
public enum RunState {
    /** Started and not ended; if its process is gone it was killed and can be continued. */
    RUNNING,
    /** Every step done, files written, manifest written. */
    COMPUTED,
    /** Ended with an error; the same command continues it. */
    FAILED,
    /** Input or policy refused after it began; nothing was determined. */
    REFUSED
}
