package org.determinations.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader knows of the unknown counts from one line: their signed sum. Immutable. */
final class Equation {
    private final int[] unknowns;
    private final int[] signs;
    private final long sum;

    /**
     * @param unknowns the unknown counts by their numbers, ascending; at least one
     * @param signs 1 or -1 for each
     * @param sum what they come to. Unit: students
     */
    Equation(int[] unknowns, int[] signs, long sum) {
        this.unknowns = unknowns.clone();
        this.signs = signs.clone();
        this.sum = sum;
    }

    /** How many counts it has. */
    int size() {
        return unknowns.length;
    }

    /** The number of the count at that place. */
    int unknown(int place) {
        return unknowns[place];
    }

    /** 1 where the count at that place is added, -1 where it is taken away. */
    int sign(int place) {
        return signs[place];
    }

    long sum() {
        return sum;
    }

    IntStream unknowns() {
        return IntStream.of(unknowns);
    }

    /** The unknowns of all of them, ascending, each once. A stream of them would make an object of each. */
    static int[] unknowns(List<Equation> equations) {
        BitSet unknowns = new BitSet();
        equations.forEach(equation -> equation.unknowns().forEach(unknowns::set));
        return unknowns.stream().toArray();
    }

    @Override
    public String toString() {
        return IntStream.range(0, size())
                        .mapToObj(i -> (signs[i] > 0 ? "+" : "-") + unknowns[i])
                        .collect(Collectors.joining(" "))
                + " = " + sum;
    }
}
