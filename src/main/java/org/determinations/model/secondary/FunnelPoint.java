package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.DistrictCode;

/**
 * A district in the funnel of all districts. Grain: one per district, measure key and school year.
 *
 * @param count students with the outcome of the group
 * @param limits the limits at this size, narrowest first; shares, 0 to 1
 * @param outside how many of the limits the district's risk is above (positive) or below (negative); 0 inside all
 */
public record FunnelPoint(DistrictCode district, OutcomeCount count, List<Limit> limits, int outside) {

    /** One pair of limits. @param confidence share, 0 to 1 */
    public record Limit(BigDecimal confidence, BigDecimal low, BigDecimal high) {}

    public FunnelPoint {
        limits = List.copyOf(limits);
    }
}
