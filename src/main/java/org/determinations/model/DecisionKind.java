package org.determinations.model;

/** What a person decided about a district's compliance. */
public enum DecisionKind {
    /** A more serious category than the aligned one. */
    REASSIGN,
    /** The evidence was read and the aligned category stays. */
    KEEP,
    /** A category for a district without a level. */
    ASSIGN
}
