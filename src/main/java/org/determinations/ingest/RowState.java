package org.determinations.ingest;

/** What became of a row. */
public enum RowState {
    /** Its facts count. */
    ACCEPTED,
    /** Quarantined: it is listed among the issues and nowhere else. */
    REJECTED,
    /** Left out as expected: a row of another cycle, or of the whole State. */
    NOT_THIS_CYCLE,
    /** Left out as the contract says, and counted with its reason once for the file. */
    LEFT_OUT
}
