package org.determinations.suppression;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountTable;

/** The sums that each cell of a table is in, by its place; a few bytes a cell, as a State has hundreds of thousands. Immutable. */
final class SumsOfCells {
    private final List<CellSum> sums;

    /** Where the sums of each cell begin among {@code numbers}; those of the last cell end with them. */
    private final int[] begin;

    /** Numbers of sums, cell by cell. */
    private final int[] numbers;

    SumsOfCells(CountTable table) {
        this.sums = table.sums();
        this.begin = new int[table.cells().size() + 1];
        sums.forEach(sum -> sum.cells().forEach(cell -> begin[cell + 1]++));
        for (int i = 1; i < begin.length; i++) {
            begin[i] += begin[i - 1];
        }
        this.numbers = new int[begin[begin.length - 1]];
        int[] next = begin.clone();
        for (int i = 0; i < sums.size(); i++) {
            int number = i;
            sums.get(i).cells().forEach(cell -> numbers[next[cell]++] = number);
        }
    }

    /** In the order of the table. */
    Stream<CellSum> of(int cell) {
        return IntStream.range(begin[cell], begin[cell + 1]).mapToObj(i -> sums.get(numbers[i]));
    }
}
