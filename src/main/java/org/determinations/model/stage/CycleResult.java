package org.determinations.model.stage;

import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * A district's official result of one cycle, as the years are read side by side. Grain: one per district and cycle.
 *
 * @param basisText accountability level as published; empty for a blank
 * @param category empty when undetermined
 * @param run number of the run that says so
 */
public record CycleResult(
        SchoolYear cycle,
        DistrictCode district,
        String name,
        String basisText,
        Optional<CategoryCode> category,
        String label,
        int run) {}
