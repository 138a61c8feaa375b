package org.determinations.model.parallel;

import org.determinations.model.DistrictCode;

/**
 * A value of a run and the one of another table. One per unit and column; of a unit that is not in both once, under
 * {@link ComparedColumn#UNIT}. Immutable.
 *
 * @param name of the unit, as the run has it; empty where the run does not have it
 * @param pair the two values
 * @param reason why the difference is accepted, in a person's words; empty for every other line
 * @param note what else is to be known of it; mostly empty
 */
public record ParallelLine(
        DistrictCode unit, String name, String column, Pair pair, Agreement agreement, String reason, String note) {

    /**
     * Two values that are held against each other.
     *
     * @param ours the run's value; empty where it says nothing
     * @param theirs the other table's value as it stands; likewise
     * @param row of the other table, as a spreadsheet shows it; 0 where it has none
     */
    public record Pair(String ours, String theirs, int row) {}

    /** A line that nobody accepted and of which nothing else is to be known. */
    public static ParallelLine of(DistrictCode unit, String name, String column, Pair pair, Agreement agreement) {
        return new ParallelLine(unit, name, column, pair, agreement, "", "");
    }

    /** The same under another agreement, with the reason of a person. */
    public ParallelLine accepted(String why) {
        return new ParallelLine(unit, name, column, pair, Agreement.ACCEPTED, why, note);
    }

    /** The same with something more to be known. */
    public ParallelLine noting(String words) {
        return new ParallelLine(unit, name, column, pair, agreement, reason, words);
    }

    public String ours() {
        return pair.ours();
    }

    public String theirs() {
        return pair.theirs();
    }

    public int row() {
        return pair.row();
    }
}
