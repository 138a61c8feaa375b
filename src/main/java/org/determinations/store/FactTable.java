package org.determinations.store;

import java.sql.SQLException;
import java.util.List;
import org.determinations.model.Fact;
import org.determinations.model.FactSource;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * One kind of fact and its table. Every such table begins with the file, the row and the set of columns that the fact was
 * read from; the rest is the kind's own.
 */
interface FactTable<F extends Fact> {
    Class<F> kind();

    Table<?> table();

    /** The kind's own columns, in the order in which {@link #bind} gives their values. */
    List<Field<?>> columns();

    void bind(BatchInsert row, F fact) throws SQLException;

    F read(Record row, FactSource source);
}
