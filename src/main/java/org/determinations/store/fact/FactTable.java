package org.determinations.store.fact;

import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactSource;
import org.determinations.store.sql.RowColumns;
import org.jooq.Table;

/**
 * One kind of fact and its table. Every such table begins with the file, the row and the set of columns that the fact was
 * read from; the rest is the kind's own.
 */
interface FactTable<F extends Fact> {
    FactKind<F> kind();

    Table<?> table();

    /** The kind's own columns, each with its value. */
    RowColumns<F> columns();

    F read(FactRow row, FactSource source);
}
