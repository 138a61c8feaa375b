package org.determinations.model.release;

import java.util.Locale;

/** A kind of letter to districts. A pack has one template for each. */
public enum LetterKind {
    PROVISIONAL,
    PRELIMINARY,
    /** Preliminary, after the corrections that districts reported; packs before 2012.2 have none. */
    CORRECTED,
    OFFICIAL,
    /** To a district whose released result changed, at any stage; packs before 2012.2 have none. */
    AMENDMENT;

    /** Lower-case word; also the name of the template without its ending. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a pack is refused without it. */
    public boolean isRequired() {
        return this != CORRECTED && this != AMENDMENT;
    }
}
