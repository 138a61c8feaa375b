package org.determinations.store.fact;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.fact.Fact;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.TableDigest;

/**
 * Facts of one file on their way to their tables, or to the hashes of these alone. One per portion of a file.
 *
 * @param digests by the name of a table; empty where no hash is asked for
 */
record FactAddition(
        long inputFileId,
        ColumnSets sets,
        List<? extends Fact> facts,
        Optional<Function<String, TableDigest>> digests) {

    <F extends Fact> void insert(Connection connection, FactTable<F> table) throws SQLException {
        List<F> own = table.kind().in(facts);
        if (own.isEmpty()) {
            return;
        }
        if (digests.isEmpty()) {
            columns(table).insert(connection, table.table(), inputFileId, own);
            return;
        }
        columns(table).insert(connection, table.table(), inputFileId, own, digest(table, digests.get()), fileName(own));
    }

    <F extends Fact> void hash(FactTable<F> table) {
        List<F> own = table.kind().in(facts);
        if (!own.isEmpty()) {
            columns(table).hash(inputFileId, own, digest(table, digests.orElseThrow()), fileName(own));
        }
    }

    private static TableDigest digest(FactTable<?> table, Function<String, TableDigest> digests) {
        return digests.apply(table.table().getName());
    }

    private static String fileName(List<? extends Fact> facts) {
        return facts.get(0).source().row().file();
    }

    private <F extends Fact> RowColumns<F> columns(FactTable<F> table) {
        return new RowColumns<F>()
                .owner(FactStore.column(table, "input_file_id", Long.class))
                .number(
                        FactStore.column(table, "row_number", Integer.class),
                        fact -> fact.source().row().row())
                .number(
                        FactStore.column(table, "column_set", Integer.class),
                        fact -> sets.number(fact.source().columns()))
                .all(table.columns(), fact -> fact);
    }
}
