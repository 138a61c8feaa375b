package org.determinations.model.secondary;

import java.util.Comparator;
import java.util.Optional;

/**
 * One count of a table that is to be published. One per id and table.
 *
 * @param id what the count is of; the same count has the same id in every release
 * @param rank place in the fixed order of groups; settles ties, so that row order never does
 * @param count unit: students, 0 or more; absent when the cell came in already withheld
 * @param printing whether the table has a place for it
 * @param elsewhere whether others publish it, and whether the reader has what they publish
 * @param place what a printed count is of; empty for one that nobody prints
 */
public record CountCell(
        String id, int rank, Optional<Long> count, Printing printing, Elsewhere elsewhere, Optional<CountPlace> place) {
    /** The fixed order of groups. */
    public static final Comparator<CountCell> ORDER =
            Comparator.comparingInt(CountCell::rank).thenComparing(CountCell::id);

    /** Whether a table has a place for a count. One without, such as the students without the outcome, can still be found by subtraction. */
    public enum Printing {
        PRINTED,
        UNPRINTED,
        /** Found by subtraction only: that it is the same in two editions is not taken as known. */
        REMAINDER
    }

    /** What a reader has of a count besides the table. */
    public enum Elsewhere {
        NOTHING,
        /** The count itself, whatever the table withholds. */
        TOLD,
        /** Nothing, but it is no secret: others have it. */
        OTHERS_ARE_TOLD
    }

    private CountCell(String id, int rank, Optional<Long> count, Printing printing) {
        this(id, rank, count, printing, Elsewhere.NOTHING, Optional.empty());
    }

    /** A count of a printed table; withheld when it is not known. */
    public static CountCell printed(CountPlace place, int rank, Optional<Long> count) {
        return new CountCell(place.id(), rank, count, Printing.PRINTED, Elsewhere.NOTHING, Optional.of(place));
    }

    public static CountCell of(String id, int rank, long count) {
        return new CountCell(id, rank, Optional.of(count), Printing.PRINTED);
    }

    /** A cell that came in already withheld. */
    public static CountCell withheld(String id, int rank) {
        return new CountCell(id, rank, Optional.empty(), Printing.PRINTED);
    }

    /** A count that the table has no place for. */
    public static CountCell unprinted(String id, int rank, long count) {
        return unprinted(id, rank, Optional.of(count));
    }

    /** The same, perhaps not known. */
    public static CountCell unprinted(String id, int rank, Optional<Long> count) {
        return new CountCell(id, rank, count, Printing.UNPRINTED);
    }

    /** Students whom no printed count has. */
    public static CountCell remainder(String id, int rank, Optional<Long> count) {
        return new CountCell(id, rank, count, Printing.REMAINDER);
    }

    public boolean published() {
        return printing == Printing.PRINTED;
    }

    /** The same count, published by others too. */
    public CountCell alsoElsewhere() {
        return before(Elsewhere.TOLD);
    }

    /** The same count before a reader who has nothing of what others publish. */
    public CountCell onlyHere() {
        return before(elsewhere == Elsewhere.NOTHING ? Elsewhere.NOTHING : Elsewhere.OTHERS_ARE_TOLD);
    }

    private CountCell before(Elsewhere reader) {
        return reader == elsewhere ? this : new CountCell(id, rank, count, printing, reader, place);
    }

    /** The same in a table that nobody prints. @param sameCount its count, as other cells have it too */
    CountCell withoutPlace(Optional<Long> sameCount) {
        return new CountCell(id, rank, sameCount, printing, elsewhere, Optional.empty());
    }

    /** Whether others publish it, so that every reader knows it whatever this table withholds. */
    public boolean knownElsewhere() {
        return elsewhere == Elsewhere.TOLD;
    }

    /** The same cell, its count withheld. */
    public CountCell masked() {
        return new CountCell(id, rank, Optional.empty(), printing, Elsewhere.NOTHING, place);
    }

    /** The count of another table, beside this one's: under an id of its own, and behind every other. */
    public CountCell beside(String otherId) {
        return new CountCell(otherId, Integer.MAX_VALUE, count, Printing.UNPRINTED, elsewhere, Optional.empty());
    }

    /** The value that every reader knows whatever this table withholds; empty when there is none. */
    public Optional<Long> toldElsewhere() {
        return knownElsewhere() ? count : Optional.empty();
    }
}
