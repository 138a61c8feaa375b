package org.determinations.model.result;

import java.util.Optional;
import org.determinations.model.CategoryCode;

/**
 * What one run says of a district, in short. Grain: one per district and run.
 *
 * @param basisText accountability level as published; empty for a blank or for no row
 * @param category empty when undetermined
 * @param label as shown
 */
public record DistrictResult(
        String basisText, Optional<CategoryCode> category, String label, boolean reassigned, boolean onReviewList) {

    public static DistrictResult of(Determination determination) {
        return new DistrictResult(
                determination.basisText(),
                determination.category(),
                determination.label(),
                determination.reassigned(),
                determination.onReviewList());
    }
}
