package org.determinations.model.release;

import org.determinations.model.Worded;

/** What is done about a run's release, each time by a named person. */
public enum ReleaseAction implements Worded {
    APPROVE,
    /** First release of the cycle and stage. */
    RELEASE,
    /** Release in place of a run that is released already; needs a note. */
    AMEND,
    /** Approval or release is taken back; needs a note. */
    WITHDRAW,
    /** A later run of the same cycle and stage was computed or, when this one is released, released. */
    SUPERSEDE;

    /** Whether the person must say why. */
    public boolean needsNote() {
        return this == AMEND || this == WITHDRAW;
    }

    /** Whether a person does it by a command of that name; what is superseded is so because of another run. */
    public boolean isTyped() {
        return this != SUPERSEDE;
    }

    /** Whether readers get files by it. */
    public boolean putsOut() {
        return this == RELEASE || this == AMEND;
    }
}
