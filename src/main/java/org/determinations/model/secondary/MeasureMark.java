package org.determinations.model.secondary;

/** A remark that stands beside a status and never changes it. */
public enum MeasureMark {
    /** One student with another outcome would change the status. */
    FRAGILE("one student placed differently would change this result"),
    /** The comparison risk is so high that the ratio cannot reach the next band. */
    RATIO_CEILING("the ratio cannot reach the next band; read the difference in points"),
    /** No minimum size is set and a count is below ten. */
    SMALL_NUMBERS("very small numbers"),
    /** Some students' race or income is not known; the bounds show how much that could matter. */
    UNKNOWN_GROUP("some students belong to no known group"),
    /** A stratum without students on one side was left out of an adjusted ratio. */
    STRATA_SKIPPED("a stratum with an empty side was left out"),
    /** The ratio is above that of the rest of the State. */
    ABOVE_REST_OF_STATE("above the rest of the State"),
    /** Placements do not add up to all students with disabilities; the total stays the denominator. */
    UNPLACED("some students with disabilities have no placement");

    private final String words;

    MeasureMark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
