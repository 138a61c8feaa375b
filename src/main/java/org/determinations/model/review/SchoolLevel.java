package org.determinations.model.review;

import org.determinations.model.Worded;

/** The kind of school that the child of a record goes to; one half of a stratum. */
public enum SchoolLevel implements Worded {
    PRESCHOOL,
    ELEMENTARY,
    MIDDLE,
    HIGH
}
