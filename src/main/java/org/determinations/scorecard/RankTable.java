package org.determinations.scorecard;

import java.util.List;
import org.determinations.model.ExactRatio;

/**
 * Points by the place among all units: thirds, quarters.
 *
 * @param of the measure that is ranked
 * @param highestIsBest whether the highest value is the best, else the lowest
 * @param points of each part, the best first
 * @param tiesUpper whether units with the same value all get the better part
 * @param fewestUnits with a value; with fewer, nothing can be said
 */
public record RankTable(String of, boolean highestIsBest, List<ExactRatio> points, boolean tiesUpper, int fewestUnits) {

    public RankTable {
        points = List.copyOf(points);
    }
}
