package org.determinations.model;

/** How sure a policy statement is. */
public enum Confidence implements Worded {
    /** A source says it. */
    CONFIRMED,
    /** It follows from what sources say. */
    DERIVED,
    /** A product default; no source says it. Printed as such wherever it is used. */
    ASSUMED;
}
