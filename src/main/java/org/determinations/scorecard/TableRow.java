package org.determinations.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.SourceRef;

/**
 * One row of a table: it fits when every condition holds, and the first that fits decides.
 *
 * @param number its place in the table, the first being 1
 * @param conditions none in a row {@code otherwise}
 * @param note what a reader must know; may be empty
 * @param where it stands in the scorecard
 * @param <T> what it gives
 */
public record TableRow<T>(int number, List<Condition> conditions, T gives, String note, Cited cited, SourceRef where) {

    public TableRow {
        conditions = List.copyOf(conditions);
    }

    /** The first row that fits; empty when none does. */
    static <T> Optional<TableRow<T>> first(List<TableRow<T>> rows, Known known) {
        return rows.stream().filter(row -> row.fits(known)).findFirst();
    }

    public boolean fits(Known known) {
        return conditions.stream().allMatch(condition -> condition.fits(known));
    }

    /** Every name that it reads. */
    public Stream<String> names() {
        return conditions.stream().flatMap(Condition::names).distinct();
    }

    /** Its conditions for people. */
    public String text() {
        return conditions.isEmpty()
                ? "otherwise"
                : conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
    }
}
