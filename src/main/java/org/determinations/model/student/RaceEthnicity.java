package org.determinations.model.student;

import java.util.List;

/** A racial or ethnic group as the federal rule lists them, in the one order used everywhere; Hispanic is of any race. */
public enum RaceEthnicity {
    HISPANIC("Hispanic or Latino"),
    NATIVE_AMERICAN("American Indian or Alaska Native"),
    ASIAN("Asian"),
    BLACK("Black or African American"),
    PACIFIC_ISLANDER("Native Hawaiian or Pacific Islander"),
    WHITE("White"),
    TWO_OR_MORE("two or more races"),
    /** Not reported; a member of no group, and part of the total. */
    UNKNOWN("unknown race"),
    /** Every student: a total row. */
    ALL("all races");

    private static final List<RaceEthnicity> GROUPS =
            List.of(HISPANIC, NATIVE_AMERICAN, ASIAN, BLACK, PACIFIC_ISLANDER, WHITE, TWO_OR_MORE);

    private final String words;

    RaceEthnicity(String words) {
        this.words = words;
    }

    /** The seven groups, without unknown and total. */
    public static List<RaceEthnicity> groups() {
        return GROUPS;
    }

    public String words() {
        return words;
    }
}
