package org.determinations.model.release;

import org.determinations.model.Worded;

/** A kind of letter to districts. A pack has one template for each. */
public enum LetterKind implements Worded {
    PROVISIONAL,
    PRELIMINARY,
    /** Preliminary, after the corrections that districts reported; packs before 2012.2 have none. */
    CORRECTED,
    OFFICIAL,
    /** To a district whose released result changed, at any stage; packs before 2012.2 have none. */
    AMENDMENT;

    /** Whether a pack is refused without it. */
    public boolean isRequired() {
        return this != CORRECTED && this != AMENDMENT;
    }
}
