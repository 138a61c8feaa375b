package org.determinations.store.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sequence that numbers the rows of a table without being a part of it: Spring Batch's, each named after its table.
 *
 * @param column the table's key
 */
record StoreSequence(String schema, String sequence, StoreTable table, String column) {
    private static final String END = "_seq";
    private static final String SEQUENCES =
            "select sequence_schema, sequence_name from information_schema.sequences order by 1, 2";

    /** Those of the tables given. The numbers of a column that the database numbers by itself are none of them. */
    static List<StoreSequence> list(Connection connection, List<StoreTable> tables) throws SQLException {
        List<StoreSequence> sequences = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SEQUENCES);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                String schema = found.getString(1);
                String sequence = found.getString(2);
                find(tables, schema, sequence)
                        .ifPresent(table -> sequences.add(new StoreSequence(
                                schema, sequence, table, table.key().get(0))));
            }
        }
        return sequences;
    }

    String quoted() {
        return StoreTable.quoted(schema) + "." + StoreTable.quoted(sequence);
    }

    private static Optional<StoreTable> find(List<StoreTable> tables, String schema, String sequence) {
        return tables.stream()
                .filter(table -> table.numbered().isEmpty())
                .filter(table ->
                        (StoreTable.name(schema, table.table()) + END).equals(StoreTable.name(schema, sequence)))
                .filter(table -> table.schema().equals(schema))
                .findFirst();
    }
}
