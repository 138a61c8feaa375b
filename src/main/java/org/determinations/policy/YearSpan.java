package org.determinations.policy;

import org.determinations.model.SchoolYear;

/**
 * School years from one to another, both included.
 *
 * @param to not before {@code from}
 */
public record YearSpan(SchoolYear from, SchoolYear to) {

    public YearSpan {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean holds(SchoolYear cycle) {
        return from.compareTo(cycle) <= 0 && cycle.compareTo(to) <= 0;
    }

    /** {@code 2012-13 to 2017-18}; a single year alone. */
    public String text() {
        return from.equals(to) ? from.text() : from.text() + " to " + to.text();
    }
}
