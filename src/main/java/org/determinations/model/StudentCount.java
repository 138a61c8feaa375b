package org.determinations.model;

/**
 * Students of one district in one school year who belong to one cell. Grain: one per district, school year and cell.
 *
 * @param placementCode the code that the placement was read from, as several codes are one placement; empty when the count was
 *     not read from one
 * @param students unit: students, 0 or more; a suppressed or blank count is absent and never zero
 */
public record StudentCount(
        SchoolYear schoolYear,
        DistrictCode district,
        StudentCell cell,
        String placementCode,
        Reported<Integer> students,
        FactSource source)
        implements Fact {

    /** A count that was not read from a placement code. */
    public StudentCount(
            SchoolYear schoolYear,
            DistrictCode district,
            StudentCell cell,
            Reported<Integer> students,
            FactSource source) {
        this(schoolYear, district, cell, "", students, source);
    }
}
