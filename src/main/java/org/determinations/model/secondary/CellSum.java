package org.determinations.model.secondary;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A sum of a table, its cells named by their places among those of the table. What {@link CountLine} says in ids, in a small part of the
 * room. Immutable; equal to the same sum of the same cells.
 */
public final class CellSum {
    private final int total;
    private final int[] parts;
    private final boolean tellsOfMembers;

    /**
     * A sum.
     *
     * @param parts places of the cells that are added up, in the order of their ids
     * @param tellsOfMembers whether a part that is nobody or everybody of the total says something about each of its members
     */
    CellSum(int total, int[] parts, boolean tellsOfMembers) {
        this.total = total;
        this.parts = parts;
        this.tellsOfMembers = tellsOfMembers;
    }

    /** The same sum in a table whose cells have other places; itself where they have not. */
    public CellSum moved(IntUnaryOperator place) {
        return anyCell(cell -> place.applyAsInt(cell) != cell)
                ? new CellSum(place.applyAsInt(total), parts().map(place).toArray(), tellsOfMembers)
                : this;
    }

    public int total() {
        return total;
    }

    int size() {
        return parts.length;
    }

    int part(int number) {
        return parts[number];
    }

    public IntStream parts() {
        return IntStream.of(parts);
    }

    /** The total, then the parts. */
    public IntStream cells() {
        return IntStream.concat(IntStream.of(total), parts());
    }

    public boolean tellsOfMembers() {
        return tellsOfMembers;
    }

    /** Whether the cell is added up in it. */
    public boolean hasPart(int cell) {
        return parts().anyMatch(part -> part == cell);
    }

    /** Whether there is such a cell among total and parts. */
    public boolean anyCell(IntPredicate cell) {
        return cell.test(total) || parts().anyMatch(cell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellSum sum
                && total == sum.total
                && tellsOfMembers == sum.tellsOfMembers
                && Arrays.equals(parts, sum.parts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * total + Arrays.hashCode(parts)) + Boolean.hashCode(tellsOfMembers);
    }

    @Override
    public String toString() {
        return total + " = " + Arrays.toString(parts);
    }
}
