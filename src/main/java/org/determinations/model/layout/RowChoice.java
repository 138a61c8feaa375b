package org.determinations.model.layout;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.Worded;

/**
 * Which rows of a file a contract reads, by the text of one column. Several choices of a contract hold together.
 *
 * @param column as the header spells it
 * @param values texts of the cell, without blanks around it
 * @param effect what becomes of a row with one of the texts
 */
public record RowChoice(String column, Set<String> values, Effect effect) {

    /** What becomes of the rows that a choice names. */
    public enum Effect implements Worded {
        /** They are read; every other row is left out. */
        ONLY,
        /** They are left out. */
        NOT,
        /** They are totals over others, and left out. */
        TOTALS;
    }

    public RowChoice {
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }

    public static RowChoice of(String column, List<String> values, Effect effect) {
        return new RowChoice(column, new TreeSet<>(values), effect);
    }

    /** Whether a row with that cell is left out. */
    public boolean leavesOut(String text) {
        return values.contains(text.strip()) != (effect == Effect.ONLY);
    }
}
