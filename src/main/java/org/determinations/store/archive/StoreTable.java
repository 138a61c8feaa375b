package org.determinations.store.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One table as the database describes it. Names are written as the database has them; {@link #name()} is the same for every
 * database.
 *
 * @param key columns of the primary key in its order; empty where there is none
 * @param needs names of the tables whose rows this table's rows point to, itself left out
 * @param numbered the column that the database numbers by itself
 */
record StoreTable(
        String schema,
        String table,
        List<Column> columns,
        List<String> key,
        Set<String> needs,
        Optional<String> numbered) {

    StoreTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        needs = Set.copyOf(needs);
    }

    /** One column. */
    record Column(String column, ColumnKind kind) {
        String name() {
            return column.toLowerCase(Locale.ROOT);
        }
    }

    /** {@code run}, or {@code batch.batch_job_instance}. */
    String name() {
        return name(schema, table);
    }

    static String name(String schema, String table) {
        String plain = table.toLowerCase(Locale.ROOT);
        return schema.equalsIgnoreCase(StoreTables.BATCH) ? StoreTables.BATCH + "." + plain : plain;
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** As SQL names it. */
    String quoted() {
        return quoted(schema) + "." + quoted(table);
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    /**
     * Every row, in an order that depends on their content alone.
     *
     * @param collation how texts are told to be ordered by their characters; empty where they are anyway
     */
    String select(String collation) {
        return "select " + joined() + " from " + quoted() + " order by "
                + columns.stream()
                        .filter(column -> key.isEmpty() || key.contains(column.column()))
                        .map(column -> quoted(column.column()) + (column.kind() == ColumnKind.TEXT ? collation : "")
                                + " nulls first")
                        .collect(Collectors.joining(", "));
    }

    String insert() {
        return "insert into " + quoted() + " (" + joined() + ") values ("
                + IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String joined() {
        return columns.stream().map(column -> quoted(column.column())).collect(Collectors.joining(", "));
    }
}
