package org.determinations.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Exact bounds of unknown counts of 0 or more that obey equations: the simplex method in whole numbers, every entry over one
 * common denominator, with Bland's rule so that it ends. An overflow throws {@link ArithmeticException} and so stops a release.
 */
final class ExactRanges {
    private final int[] unknowns;
    private final long[][] rows;
    private final int[] basis;

    /** The row in which each unknown is basic; below zero for one that is not. */
    private final int[] rowOf;

    private final int columns;
    private final long[] least;
    private final long[] most;
    private long denominator = 1;

    /** Equations over the same unknowns; at least one. */
    ExactRanges(List<Equation> equations) {
        this.unknowns = Equation.unknowns(equations);
        int n = unknowns.length;
        int m = equations.size();
        this.columns = n;
        this.rows = new long[m][columns + 1];
        this.basis = new int[m];
        this.rowOf = new int[n];
        this.least = new long[n];
        this.most = new long[n];
        Arrays.fill(rowOf, -1);
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i < m; i++) {
            Equation equation = equations.get(i);
            int sign = equation.sum() < 0 ? -1 : 1;
            for (int k = 0; k < equation.size(); k++) {
                rows[i][Arrays.binarySearch(unknowns, equation.unknown(k))] = (long) sign * equation.sign(k);
            }
            rows[i][columns] = sign * equation.sum();
            basis[i] = n + i;
        }
    }

    /** How many unknowns there are. */
    int size() {
        return unknowns.length;
    }

    /** The number of the unknown at that place; numbers ascend. */
    int unknown(int place) {
        return unknowns[place];
    }

    /** Finds any solution; false when the equations contradict each other. */
    boolean solvable() {
        Optional<Integer> entering = helpful();
        while (entering.isPresent()) {
            int column = entering.get();
            pivot(leaving(column).orElseThrow(), column);
            entering = helpful();
        }
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] >= unknowns.length && rows[i][columns] != 0) {
                return false;
            }
        }
        driveOut();
        note();
        return true;
    }

    /** An unknown that lessens the sum of the artificial ones. */
    private Optional<Integer> helpful() {
        for (int j = 0; j < unknowns.length; j++) {
            long gain = 0;
            for (int i = 0; i < rows.length; i++) {
                if (basis[i] >= unknowns.length) {
                    gain = Math.addExact(gain, rows[i][j]);
                }
            }
            if (gain > 0) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    private void driveOut() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; basis[i] >= unknowns.length && j < unknowns.length; j++) {
                if (rows[i][j] != 0) {
                    pivot(i, j);
                }
            }
        }
    }

    /** The values that each unknown has in the solution just reached. */
    private void note() {
        long[] low = new long[columns];
        long[] high = new long[columns];
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] < columns) {
                low[basis[i]] = -Math.floorDiv(-rows[i][columns], denominator);
                high[basis[i]] = Math.floorDiv(rows[i][columns], denominator);
            }
        }
        for (int j = 0; j < columns; j++) {
            least[j] = Math.min(least[j], low[j]);
            most[j] = Math.max(most[j], high[j]);
        }
    }

    /** Whether two solutions are known in which the unknown differs by that many; call after {@link #solvable}. */
    boolean seenAsWideAs(int unknown, int students) {
        return most[unknown] - least[unknown] >= students;
    }

    /** Least and largest value of one unknown; call after {@link #solvable}. */
    CountRange range(int unknown) {
        Optional<Long> high = largest(unknown);
        return new CountRange(smallest(unknown), high);
    }

    private long smallest(int unknown) {
        OptionalInt row = rowOf(unknown);
        while (row.isPresent()) {
            Optional<Integer> column = nonBasic(row.getAsInt(), 1);
            if (column.isEmpty()) {
                return -Math.floorDiv(-rows[row.getAsInt()][columns], denominator);
            }
            pivot(leaving(column.get()).orElseThrow(), column.get());
            note();
            row = rowOf(unknown);
        }
        return 0;
    }

    private Optional<Long> largest(int unknown) {
        if (rowOf(unknown).isEmpty()) {
            OptionalInt leaving = leaving(unknown);
            if (leaving.isEmpty()) {
                return Optional.empty();
            }
            pivot(leaving.getAsInt(), unknown);
            note();
        }
        while (true) {
            int row = rowOf(unknown).orElseThrow();
            Optional<Integer> column = nonBasic(row, -1);
            if (column.isEmpty()) {
                return Optional.of(Math.floorDiv(rows[row][columns], denominator));
            }
            OptionalInt leaving = leaving(column.get());
            if (leaving.isEmpty()) {
                return Optional.empty();
            }
            pivot(leaving.getAsInt(), column.get());
            note();
        }
    }

    /** The first unknown outside the basis whose entry in that row has the sign. */
    private Optional<Integer> nonBasic(int row, int sign) {
        for (int j = 0; j < unknowns.length; j++) {
            if (Long.signum(rows[row][j]) == sign && rowOf[j] < 0) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    private OptionalInt rowOf(int unknown) {
        return rowOf[unknown] < 0 ? OptionalInt.empty() : OptionalInt.of(rowOf[unknown]);
    }

    /** The row that first reaches zero when the column's unknown grows; empty when none does. */
    private OptionalInt leaving(int column) {
        OptionalInt best = OptionalInt.empty();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][column] > 0 && (best.isEmpty() || before(i, best.getAsInt(), column))) {
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private boolean before(int i, int other, int column) {
        long left = Math.multiplyExact(rows[i][columns], rows[other][column]);
        long right = Math.multiplyExact(rows[other][columns], rows[i][column]);
        return left < right || left == right && basis[i] < basis[other];
    }

    private void pivot(int row, int column) {
        long by = rows[row][column];
        for (int i = 0; i < rows.length; i++) {
            if (i != row && (rows[i][column] != 0 || by != denominator)) {
                combine(rows[i], rows[row], by, rows[i][column]);
            }
        }
        denominator = by;
        if (basis[row] < columns) {
            rowOf[basis[row]] = -1;
        }
        basis[row] = column;
        rowOf[column] = row;
        if (denominator < 0) {
            negate();
        }
    }

    private void combine(long[] other, long[] pivoted, long by, long factor) {
        for (int j = 0; j <= columns; j++) {
            if (other[j] != 0 || pivoted[j] != 0) {
                long product =
                        Math.subtractExact(Math.multiplyExact(by, other[j]), Math.multiplyExact(factor, pivoted[j]));
                other[j] = product / denominator;
            }
        }
    }

    /** The common denominator stays above zero, so that signs can be read off. */
    private void negate() {
        denominator = -denominator;
        for (long[] row : rows) {
            for (int j = 0; j <= columns; j++) {
                row[j] = -row[j];
            }
        }
    }
}
