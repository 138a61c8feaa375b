package org.determinations.model.jurisdiction;

import java.time.ZoneId;

/**
 * Who uses the program for a cycle: names, words, codes and years, as a file of {@code jobs/jurisdictions} says. One per cycle;
 * immutable.
 *
 * @param file what it was read from
 * @param named whether it was asked for by its name; otherwise it is the default of the installation
 * @param zone in which dates and clock times are meant where a cycle or a job names no other
 * @param words for a unit, for the agency and for the State
 * @param codes the form of a unit's code
 * @param years the form of a school year
 */
public record Jurisdiction(
        JurisdictionFile file,
        boolean named,
        AgencyNames names,
        ZoneId zone,
        UnitWords words,
        CodeForm codes,
        YearForm years) {}
