package org.determinations.model.secondary;

import java.util.List;

/**
 * A funnel with the lines to draw. Grain: one per run and measure key.
 *
 * @param guides smallest size first; from below the smallest district to above the largest
 */
public record SecondaryFunnel(StateFunnel funnel, List<FunnelGuide> guides) {
    public SecondaryFunnel {
        guides = List.copyOf(guides);
    }
}
