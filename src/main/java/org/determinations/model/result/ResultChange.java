package org.determinations.model.result;

import java.util.Optional;
import org.determinations.model.DistrictCode;

/**
 * One district whose released result an amendment changes. Grain: one per amendment and district.
 *
 * @param name as the later run has it; as the earlier one where the district is gone
 * @param before empty where the earlier release did not have the district
 * @param after empty where the amendment no longer has it
 */
public record ResultChange(
        DistrictCode district, String name, Optional<Determination> before, Optional<Determination> after) {}
