package org.determinations.model.review;

import org.determinations.model.Worded;

/**
 * That a record takes the place of another one.
 *
 * @param number of the record that could not be read
 */
public record Replacement(String number, Why why) {

    /** Why a record of the sample could not be read. A closed list, so that nobody writes about a child. */
    public enum Why implements Worded {
        LEFT_THE_DISTRICT,
        NO_PLAN_ANY_MORE,
        RECORD_NOT_TO_BE_HAD
    }
}
