package org.determinations.model.secondary;

import java.util.List;

/**
 * The limits of a funnel at one round size, so that its lines can be drawn without any district. Grain: one per funnel and size.
 *
 * @param students size of a group; unit: students, 1 or more
 * @param limits narrowest first; shares, 0 to 1
 */
public record FunnelGuide(long students, List<FunnelPoint.Limit> limits) {
    public FunnelGuide {
        limits = List.copyOf(limits);
    }
}
