package org.determinations.model;

/**
 * Students of one district in one school year who belong to one cell. Grain: one per district, school year and cell.
 *
 * @param students unit: students, 0 or more; a suppressed or blank count is absent and never zero
 */
public record StudentCount(
        SchoolYear schoolYear, DistrictCode district, StudentCell cell, Reported<Integer> students, FactSource source)
        implements Fact {}
