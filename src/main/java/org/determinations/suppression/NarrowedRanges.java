package org.determinations.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Bounds of unknown counts of 0 or more, narrowed line by line until nothing moves. What the others of a line come to is what all come
 * to less the one, so that a line of a whole State takes no longer than its districts one by one. For one attack; not for several threads.
 */
final class NarrowedRanges {
    /** Figures of two files that contradict each other could be narrowed for ever. */
    private static final int MOST_PASSES = 1000;

    /** No largest value is known. */
    private static final long OPEN = -1;

    private final List<Equation> equations;
    private final int[] unknowns;
    private final long[] low;
    private final long[] high;
    private final int[][] places;
    private final int[][] linesOf;

    /** Equations over the same unknowns. */
    NarrowedRanges(List<Equation> equations) {
        this.equations = List.copyOf(equations);
        this.unknowns = Equation.unknowns(equations);
        this.low = new long[unknowns.length];
        this.high = new long[unknowns.length];
        Arrays.fill(high, OPEN);
        this.places = equations.stream()
                .map(e ->
                        e.unknowns().map(u -> Arrays.binarySearch(unknowns, u)).toArray())
                .toArray(int[][]::new);
        this.linesOf = new int[unknowns.length][0];
        int[] lines = new int[unknowns.length];
        for (int[] line : places) {
            for (int at : line) {
                lines[at]++;
            }
        }
        for (int i = places.length - 1; i >= 0; i--) {
            for (int at : places[i]) {
                if (linesOf[at].length == 0) {
                    linesOf[at] = new int[lines[at]];
                }
                linesOf[at][--lines[at]] = i;
            }
        }
    }

    /** How many unknowns there are. */
    int size() {
        return unknowns.length;
    }

    /** The number of the unknown at that place. */
    int unknown(int place) {
        return unknowns[place];
    }

    /** What is known of the unknown at that place. */
    CountRange range(int place) {
        return new CountRange(low[place], high[place] == OPEN ? Optional.empty() : Optional.of(high[place]));
    }

    /** A line is looked at again when the range of one of its unknowns became narrower: the end is the same in whatever order. */
    NarrowedRanges narrow() {
        BitSet waiting = new BitSet();
        waiting.set(0, places.length);
        int at = 0;
        for (long left = (long) MOST_PASSES * places.length; left > 0 && !waiting.isEmpty(); left--) {
            at = waiting.nextSetBit(at) < 0 ? waiting.nextSetBit(0) : waiting.nextSetBit(at);
            waiting.clear(at);
            new Line(equations.get(at), places[at]).narrow(waiting);
        }
        return this;
    }

    /** What the unknowns of a line come to at least and at most, as far as they are bounded, and how many are not. */
    private final class Line {
        private final Equation equation;
        private final int[] places;
        private long least;
        private long most;
        private int openLeast;
        private int openMost;

        Line(Equation equation, int[] places) {
            this.equation = equation;
            this.places = places;
            for (int i = 0; i < places.length; i++) {
                count(i, 1);
            }
        }

        /** Puts in what the unknown at that place comes to, or takes it out. */
        private void count(int i, int by) {
            int at = places[i];
            boolean isOpen = high[at] == OPEN;
            if (equation.sign(i) > 0) {
                least += by * low[at];
                most += isOpen ? 0 : by * high[at];
                openMost += isOpen ? by : 0;
            } else {
                least -= isOpen ? 0 : by * high[at];
                most -= by * low[at];
                openLeast += isOpen ? by : 0;
            }
        }

        private void narrow(BitSet waiting) {
            for (int i = 0; i < places.length; i++) {
                count(i, -1);
                if (isNarrowed(i)) {
                    for (int line : linesOf[places[i]]) {
                        waiting.set(line);
                    }
                }
                count(i, 1);
            }
        }

        /** One unknown from the ranges of the others in its line; whether its range became narrower. */
        private boolean isNarrowed(int i) {
            int at = places[i];
            boolean isAdded = equation.sign(i) > 0;
            boolean hasLow = (isAdded ? openMost : openLeast) == 0;
            boolean hasHigh = (isAdded ? openLeast : openMost) == 0;
            long newLow = Math.max(low[at], !hasLow ? 0 : isAdded ? equation.sum() - most : least - equation.sum());
            long newHigh = high[at];
            if (hasHigh) {
                long bound = isAdded ? equation.sum() - least : most - equation.sum();
                newHigh = high[at] == OPEN ? bound : Math.min(bound, high[at]);
            }
            boolean isSane = newHigh >= newLow || !hasHigh && newHigh == OPEN;
            if (isSane && (newLow != low[at] || newHigh != high[at])) {
                low[at] = newLow;
                high[at] = newHigh;
                return true;
            }
            return false;
        }
    }
}
