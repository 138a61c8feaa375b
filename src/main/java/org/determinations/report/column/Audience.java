package org.determinations.report.column;

/** Who may be given a column. */
public enum Audience {
    DEPARTMENT,
    /** A district, of its own row. */
    DISTRICT,
    PUBLIC
}
