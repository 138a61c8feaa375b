package org.determinations.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The accountability level of one district in one file. Grain: one per district and file of levels.
 *
 * @param name as published; not a key
 * @param reason the State's own reason text; empty when blank
 * @param ppiAll cumulative Progress and Performance Index of all students; 0 to 100
 * @param ppiHighNeeds the same for the high-needs group
 * @param discrepancyId id of the MCAS discrepancy that a corrected level answers; empty otherwise
 */
public record LevelFact(
        DistrictCode district,
        String name,
        AccountabilityLevel level,
        String reason,
        Optional<BigDecimal> ppiAll,
        Optional<BigDecimal> ppiHighNeeds,
        String discrepancyId,
        FactSource source)
        implements Fact {}
