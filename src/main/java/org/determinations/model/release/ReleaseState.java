package org.determinations.model.release;

import org.determinations.model.Worded;

/** How far a computed run has come towards its readers. The state follows from the run's release events alone. */
public enum ReleaseState implements Worded {
    /** Computed; seen by the department only. */
    COMPUTED,
    /** Approved by someone other than the person who ran it. */
    APPROVED,
    /** Given to its readers. */
    RELEASED,
    /** Taken back, with a note; stays so. */
    WITHDRAWN,
    /** A later run of the same cycle and stage stands in its place; kept, and stays so. */
    SUPERSEDED;
}
