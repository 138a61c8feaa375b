package org.determinations.model.parallel;

import java.util.Map;
import org.determinations.model.DistrictCode;

/**
 * What a run says of a unit. One per unit and run; immutable.
 *
 * @param cells by name of the column
 */
public record RunRow(DistrictCode unit, String name, Map<String, String> cells) {

    public RunRow {
        cells = Map.copyOf(cells);
    }
}
