package org.determinations.model.equity;

import org.determinations.model.SchoolYear;
import org.determinations.model.student.EquityDimension;

/** What a count over many districts is of. One per school year, area, group and kind of students. */
public record EquityPlace(SchoolYear year, EquityArea area, EquityGroup group, EquityStudents students) {

    /** The id of its cell, the same in every release: {@code equity|2011-12|STATE|RACE:WHITE|DISABLED}. */
    public String id() {
        return String.join("|", "equity", year.text(), area.id(), group.id(), students.name());
    }

    /**
     * Whether the public is told of it. Of a part of the State race and disability category are told with an IEP only: in their placements
     * most counts would be withheld, and for their sake many others.
     */
    public boolean isOpen() {
        boolean fine = group.dimension() == EquityDimension.RACE || group.dimension() == EquityDimension.DISABILITY;
        boolean ofPlacement = students.isPlacement() || students == EquityStudents.SCHOOL_AGE;
        return area.equals(EquityArea.STATE) || !fine || !ofPlacement;
    }

    public EquityPlace with(EquityStudents other) {
        return new EquityPlace(year, area, group, other);
    }

    public EquityPlace with(EquityGroup other) {
        return new EquityPlace(year, area, other, students);
    }

    public EquityPlace with(SchoolYear other) {
        return new EquityPlace(other, area, group, students);
    }
}
