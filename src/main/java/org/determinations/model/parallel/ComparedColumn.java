package org.determinations.model.parallel;

/**
 * A column of a run that is held against one of another table. One per column of the run; immutable.
 *
 * @param name as in {@code determinations.csv}
 * @param theirs what the other table calls it, as its header spells it
 * @param meaning how two cells of it are held against each other
 */
public record ComparedColumn(String name, String theirs, Meaning meaning) {
    /** The column that says which unit a row is about; a unit that one side lacks is told under it. */
    public static final String UNIT = "district_code";

    /** What the cells of a column are. */
    public enum Meaning {
        /** Words: the same signs, however many blanks stand between them. */
        TEXT,
        /** Numbers where both cells are numbers, so that {@code 85} and {@code 85.0} are equal; words otherwise. */
        NUMBER,
        /** A category, by its code or by its whole name, in capitals or not. */
        CATEGORY
    }
}
