package org.determinations.model.federal;

import org.determinations.model.Worded;

/** What a column of a file for the federal office holds: the closed list of which a layout is made. */
public enum FederalValue implements Worded {
    /** 1, 2, 3 and so on. */
    RECORD_NUMBER,
    /** Two digits of the State; empty for a jurisdiction whose code the layout does not have. */
    STATE_CODE,
    /** The same text in every row. */
    TEXT,
    /** Code of the unit. */
    UNIT_CODE,
    /** Its name. */
    UNIT_NAME,
    /** What the layout writes for its category; empty for a unit that has none of them. */
    CATEGORY,
    /** School year of the determinations. */
    CYCLE;
}
