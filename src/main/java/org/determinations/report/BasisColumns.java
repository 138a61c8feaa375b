package org.determinations.report;

import java.util.List;
import org.determinations.model.Determination;
import org.determinations.report.column.Column;

/**
 * The columns of determinations that say what a category rests on: handed in by the shape of the policy. One per shape;
 * immutable.
 *
 * @param open what anybody may see, behind the district's name
 * @param inside what the department sees behind it
 * @param source where it was read: the last columns, so that everything before them is the same from other files
 */
record BasisColumns(
        List<Column<PublicRow>> open, List<Column<Determination>> inside, List<Column<Determination>> source) {

    BasisColumns {
        open = List.copyOf(open);
        inside = List.copyOf(inside);
        source = List.copyOf(source);
    }
}
