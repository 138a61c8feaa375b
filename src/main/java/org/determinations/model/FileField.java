package org.determinations.model;

/**
 * One field of ours that a kind of file can fill. Its name is the column name of our own layout.
 *
 * @param type what its text means
 * @param needed whether a layout without it says nothing of use
 * @param place where a wide layout, in which groups of columns become rows, may have it
 */
public record FileField(String name, ColumnType type, boolean needed, Place place) {

    /** Where a wide layout may have a field. */
    public enum Place {
        /** Once, for all that the row says. */
        ROW,
        /** It names the groups, so that no column does. */
        NAMES_GROUP,
        /** In each group of columns. */
        GROUP,
        /** Once for the row, or in each group. */
        EITHER,
        /** In no file: a contract alone says it, for all its rows or for a group. */
        CONTRACT
    }

    public static FileField needed(String name, ColumnType type) {
        return new FileField(name, type, true, Place.ROW);
    }

    public static FileField useful(String name, ColumnType type) {
        return new FileField(name, type, false, Place.ROW);
    }

    public static FileField group(String name, ColumnType type) {
        return new FileField(name, type, true, Place.NAMES_GROUP);
    }

    public static FileField ofGroup(String name, ColumnType type) {
        return new FileField(name, type, false, Place.GROUP);
    }

    /** Whether the groups of a wide layout are named by it. */
    public boolean namesGroup() {
        return place == Place.NAMES_GROUP;
    }

    /** Whether a wide layout may have it in a group. */
    public boolean mayStandInGroup() {
        return place == Place.GROUP || place == Place.EITHER;
    }

    /** Whether a wide layout may have it outside its groups. */
    public boolean mayStandInRow() {
        return place == Place.ROW || place == Place.EITHER;
    }
}
