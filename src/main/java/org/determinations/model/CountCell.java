package org.determinations.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * One count of a table that is to be published. One per id and table.
 *
 * @param id what the count is of; the same count has the same id in every release
 * @param rank place in the fixed order of groups; settles ties, so that row order never does
 * @param count unit: students, 0 or more; absent when the cell came in already withheld
 * @param published whether the table has a place for it; one without, such as the students without the outcome, can still be
 *     found by subtraction
 * @param knownElsewhere whether others publish it, so that every reader knows it whatever this table withholds
 */
public record CountCell(String id, int rank, Optional<Long> count, boolean published, boolean knownElsewhere) {
    /** The fixed order of groups. */
    public static final Comparator<CountCell> ORDER =
            Comparator.comparingInt(CountCell::rank).thenComparing(CountCell::id);

    /** A count that nobody else publishes. */
    public CountCell(String id, int rank, Optional<Long> count, boolean published) {
        this(id, rank, count, published, false);
    }

    public static CountCell of(String id, int rank, long count) {
        return new CountCell(id, rank, Optional.of(count), true);
    }

    /** A cell that came in already withheld. */
    public static CountCell withheld(String id, int rank) {
        return new CountCell(id, rank, Optional.empty(), true);
    }

    /** A count that the table has no place for. */
    public static CountCell unprinted(String id, int rank, long count) {
        return new CountCell(id, rank, Optional.of(count), false);
    }

    /** The same count, published by others too. */
    public CountCell alsoElsewhere() {
        return new CountCell(id, rank, count, published, true);
    }

    /** The value that every reader knows whatever this table withholds; empty when there is none. */
    public Optional<Long> toldElsewhere() {
        return knownElsewhere ? count : Optional.empty();
    }
}
