package org.determinations.store.sql;

import java.util.List;
import java.util.stream.IntStream;

/** A row with its place among those of its event, from 1. */
public record Numbered<R>(int number, R row) {

    /** Each with its place. */
    public static <R> List<Numbered<R>> of(List<R> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Numbered<>(i + 1, rows.get(i)))
                .toList();
    }
}
