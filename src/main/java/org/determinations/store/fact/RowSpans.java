package org.determinations.store.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** Rows of a file as conditions of queries: from one row to another where they stand together, else row by row. */
final class RowSpans {
    /** Values in one list: no database minds so many. */
    private static final int MOST_VALUES = 400;

    private RowSpans() {}

    /** Some rows of a file; where all between the first and the last are asked for, some of them may be of others. */
    record Span(List<Integer> rows, boolean together) {

        Condition on(Field<Integer> row) {
            return together ? row.between(rows.get(0), rows.get(rows.size() - 1)) : row.in(rows);
        }
    }

    /** @param rows in order, at least one */
    static List<Span> of(int[] rows) {
        List<Integer> all = Arrays.stream(rows).boxed().toList();
        if (rows[rows.length - 1] - rows[0] < 2 * rows.length) {
            return List.of(new Span(all, true));
        }
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            spans.add(new Span(all.subList(from, Math.min(from + MOST_VALUES, all.size())), false));
        }
        return spans;
    }
}
