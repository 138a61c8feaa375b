package org.determinations.followthrough;

import org.determinations.model.Worded;

/** How far a finding has come. */
public enum FindingState implements Worded {
    /** Not corrected, and its day has not passed. */
    OPEN,
    /** Neither corrected nor verified, and its day has passed. */
    OVERDUE,
    /** Corrected as both proofs or its file say, and no person has verified that yet. */
    TO_VERIFY,
    /** Corrected and verified. */
    CLOSED;

    /** Whether its correction has not been shown. */
    public boolean isUncorrected() {
        return this == OPEN || this == OVERDUE;
    }
}
