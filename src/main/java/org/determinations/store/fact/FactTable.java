package org.determinations.store.fact;

import java.util.function.BiFunction;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactSource;
import org.determinations.store.sql.RowColumns;
import org.jooq.Table;

/**
 * One kind of fact and its table. Every such table begins with the file, the row and the set of columns that the fact was
 * read from; the rest is the kind's own.
 *
 * @param columns the kind's own columns, each with its value
 * @param reader makes the fact of a row and of where it was read
 */
record FactTable<F extends Fact>(
        FactKind<F> kind, Table<?> table, RowColumns<F> columns, BiFunction<FactRow, FactSource, F> reader) {
    F read(FactRow row, FactSource source) {
        return reader.apply(row, source);
    }
}
