package org.determinations.model.review;

import org.determinations.model.Worded;

/** Roughly how old the child of a record is; one half of a stratum. A birth date is never asked for. */
public enum AgeBand implements Worded {
    PRESCHOOL,
    SCHOOL_AGE,
    TRANSITION_AGE
}
