package org.determinations.issue;

/** How much an issue stops: an info stops nothing, a warning must be signed for, an error quarantines, a critical issue refuses. */
public enum Severity {
    /** Something was normalised or left out as expected; nothing to do. */
    INFO,
    /** The row counts, but a person signs for it before a release. */
    WARNING,
    /** The row is quarantined: it is listed here and nowhere else. */
    ERROR,
    /** The file, the policy or the run is refused. */
    CRITICAL
}
