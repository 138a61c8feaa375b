package org.determinations.store.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.store.generated.default_schema.DefaultSchema;
import org.determinations.store.sql.StoreException;
import org.jooq.Named;

/**
 * Every table of the program as the open database describes it, so that a table that a later script adds is there without
 * being named: those that the build knows from {@code sql/schema}, and all that lie in Spring Batch's schema. Whatever else
 * somebody keeps in the same database is left alone, and so are the history of the scripts and what people sign in with.
 */
final class StoreTables {
    static final String BATCH = "batch";

    /** What people sign in with stays where it is: whoever gets an archive could try passwords for as long as he likes. */
    private static final String SECRETS = "account_secret";

    private static final Set<String> OWN = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(Named::getName)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> !name.equals(StoreTables.SECRETS))
            .collect(Collectors.toUnmodifiableSet());

    private final DatabaseMetaData description;

    private StoreTables(DatabaseMetaData description) {
        this.description = description;
    }

    /** The tables, each after those that its rows point to, else by name. */
    static List<StoreTable> of(Connection connection) throws SQLException {
        StoreTables tables = new StoreTables(connection.getMetaData());
        Map<String, StoreTable> waiting = new TreeMap<>();
        for (String schema : tables.schemas(connection.getSchema())) {
            tables.list(schema).forEach(table -> waiting.put(table.name(), table));
        }
        return inOrder(waiting);
    }

    private static List<StoreTable> inOrder(Map<String, StoreTable> waiting) {
        List<StoreTable> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            StoreTable next = waiting.values().stream()
                    .filter(table -> table.needs().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new StoreException("tables point to each other: " + waiting.keySet()));
            ordered.add(next);
            waiting.remove(next.name());
        }
        return ordered;
    }

    private List<String> schemas(String own) throws SQLException {
        List<String> schemas = new ArrayList<>(List.of(own));
        try (ResultSet found = description.getSchemas()) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                if (schema.equalsIgnoreCase(BATCH)) {
                    schemas.add(schema);
                }
            }
        }
        return schemas;
    }

    private List<StoreTable> list(String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = description.getTables(null, schema, "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (found.getString("TABLE_TYPE").endsWith("TABLE")
                        && (schema.equalsIgnoreCase(BATCH) || OWN.contains(name.toLowerCase(Locale.ROOT)))) {
                    names.add(name);
                }
            }
        }
        List<StoreTable> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(describe(schema, name));
        }
        return tables;
    }

    private StoreTable describe(String schema, String table) throws SQLException {
        List<StoreTable.Column> columns = new ArrayList<>();
        Optional<String> numbered = Optional.empty();
        try (ResultSet found = description.getColumns(null, schema, literally(table), "%")) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME");
                columns.add(new StoreTable.Column(
                        column, ColumnKind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"))));
                if (found.getString("IS_AUTOINCREMENT").equals("YES")) {
                    numbered = Optional.of(column);
                }
            }
        }
        return new StoreTable(schema, table, columns, key(schema, table), needs(schema, table), numbered);
    }

    private List<String> key(String schema, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet found = description.getPrimaryKeys(null, schema, table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private Set<String> needs(String schema, String table) throws SQLException {
        Set<String> needs = new TreeSet<>();
        try (ResultSet found = description.getImportedKeys(null, schema, table)) {
            while (found.next()) {
                needs.add(StoreTable.name(found.getString("PKTABLE_SCHEM"), found.getString("PKTABLE_NAME")));
            }
        }
        needs.remove(StoreTable.name(schema, table));
        return needs;
    }

    /** A name in which an underscore is an underscore and no pattern. */
    private String literally(String name) throws SQLException {
        return name.replace("_", description.getSearchStringEscape() + "_");
    }
}
