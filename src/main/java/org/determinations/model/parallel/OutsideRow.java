package org.determinations.model.parallel;

import java.util.Map;
import org.determinations.model.DistrictCode;

/**
 * A row of the other table. One per row; immutable.
 *
 * @param row as a spreadsheet shows it
 * @param cells as they stand, by the run's name of the column
 */
public record OutsideRow(int row, DistrictCode unit, Map<String, String> cells) {

    public OutsideRow {
        cells = Map.copyOf(cells);
    }
}
