package org.determinations.model;

/** What a compliance factor shows. Evidence for a person, never a decision. */
public enum EvidenceStrength implements Worded {
    /** The rule is no compliance factor. */
    NOT_A_FACTOR,
    NOT_EVALUATED,
    NONE,
    PRESENT,
    SIGNIFICANT
}
