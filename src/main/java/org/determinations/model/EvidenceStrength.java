package org.determinations.model;

import java.util.Locale;

/** What a compliance factor shows. Evidence for a person, never a decision. */
public enum EvidenceStrength {
    /** The rule is no compliance factor. */
    NOT_A_FACTOR,
    NOT_EVALUATED,
    NONE,
    PRESENT,
    SIGNIFICANT;

    /** For a sentence: {@code not evaluated}, {@code significant}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
