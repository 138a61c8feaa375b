package org.determinations.model.secondary;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/** Whose measure in which school year. One per district and school year of data. */
public record MeasureSubject(DistrictCode district, SchoolYear schoolYear) implements Comparable<MeasureSubject> {

    @Override
    public int compareTo(MeasureSubject other) {
        int byDistrict = district.compareTo(other.district);
        return byDistrict == 0 ? schoolYear.compareTo(other.schoolYear) : byDistrict;
    }
}
