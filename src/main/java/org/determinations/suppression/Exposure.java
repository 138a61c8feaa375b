package org.determinations.suppression;

/**
 * A count that is not shown and yet can be found out too narrowly. One per cell.
 *
 * @param cell id of the cell
 * @param range what a reader can know of it
 */
public record Exposure(String cell, CountRange range) {

    /** For the person who must stop the release; names the cell, not its count. */
    public String text() {
        return cell + " can be narrowed to " + range.text();
    }
}
