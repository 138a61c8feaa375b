package org.determinations.model;

/** What the department decided about a reported MCAS discrepancy. */
public enum DiscrepancyDecision {
    /** Not decided yet; an open discrepancy stands on the release checklist. */
    PENDING,
    /** Found valid: a corrected level that names it may be applied. */
    ACCEPTED,
    /** Found not valid: it changes nothing. */
    REFUSED
}
