package org.determinations.model.secondary;

import java.util.List;

/**
 * A sum that every reader of a table knows: row, column, run of years or list of districts.
 *
 * @param total id of the cell that is the sum
 * @param parts ids of the cells that are added up
 * @param tellsOfMembers whether a part that is nobody or everybody of the total says something about each of its members
 */
public record CountLine(String total, List<String> parts, boolean tellsOfMembers) {

    public CountLine {
        parts = parts.stream().sorted().toList();
    }

    /** A sum over groups, years or districts. */
    public static CountLine of(String total, List<String> parts) {
        return new CountLine(total, parts, false);
    }
}
