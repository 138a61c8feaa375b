package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.List;

/**
 * The funnel of all districts for one measure and school year.
 *
 * @param stateRisk the focal group's risk in the whole State, at the centre; 0 to 1
 * @param dispersion mean square of the districts' z-scores; about 1 when only chance is at work
 * @param between variance between districts that chance does not explain; 0 or more
 * @param points one for each district with such students, by code
 */
public record StateFunnel(
        MeasureKey key, BigDecimal stateRisk, BigDecimal dispersion, BigDecimal between, List<FunnelPoint> points) {

    public StateFunnel {
        points = List.copyOf(points);
    }
}
