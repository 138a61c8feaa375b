package org.determinations.model;

/**
 * One field of ours that a kind of file can fill. Its name is the column name of our own layout.
 *
 * @param type what its text means
 * @param needed whether a layout without it says nothing of use
 * @param ofIndicator whether a wide layout repeats it for every indicator
 */
public record FileField(String name, ColumnType type, boolean needed, boolean ofIndicator) {

    static FileField needed(String name, ColumnType type) {
        return new FileField(name, type, true, false);
    }

    static FileField useful(String name, ColumnType type) {
        return new FileField(name, type, false, false);
    }

    static FileField ofIndicator(String name, ColumnType type) {
        return new FileField(name, type, false, true);
    }
}
