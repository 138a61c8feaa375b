package org.determinations.application.secondary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.SchoolYear;
import org.postgresql.PGConnection;

/**
 * The secondary analysis once more, by nothing but SQL in an empty PostgreSQL database: student records and code lists are
 * copied in as they are, and the scripts {@code plain-*.sql} do the rest. Shares no code with the product.
 */
final class PlainSql implements AutoCloseable {
    private final Connection connection;

    /**
     * @param url of an empty database, with the user who may make tables in it
     */
    PlainSql(String url) throws SQLException {
        this.connection = DriverManager.getConnection(url);
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** Copies a file of student records into the table {@code record}, all as text. */
    void copyRecords(Path records) throws SQLException, IOException {
        List<String> columns;
        try (Stream<String> lines = Files.lines(records)) {
            columns = new ArrayList<>(List.of(
                    lines.findFirst().orElseThrow().toLowerCase(Locale.ROOT).split(",")));
        }
        List<String> all = new ArrayList<>(columns);
        if (!all.contains("doe032")) {
            all.add("doe032");
        }
        execute("create unlogged table record (" + String.join(" text, ", all) + " text)");
        copy("record (" + String.join(", ", columns) + ")", records);
    }

    /** Copies every code list into the table {@code code}. */
    void copyCodeLists(Path folder) throws SQLException, IOException {
        execute(script("plain-tables.sql"));
        List<Path> lists;
        try (Stream<Path> files = Files.list(folder)) {
            lists = files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
        for (Path list : lists) {
            copy("code (code, from_year, to_year, code_group, meaning, confidence, source)", list);
            String element = String.valueOf(list.getFileName()).replace(".csv", "");
            execute("update code set element = '" + element + "' where element is null");
        }
    }

    /** Makes the table {@code student} of the records of one school year. */
    void makeStudents(SchoolYear schoolYear) throws SQLException {
        execute(script("plain-students.sql").replace(":year", "'" + schoolYear + "'"));
    }

    /** Every measure of every district: its key to its columns, as text; what is null is not there. */
    Map<String, Map<String, String>> measures() throws SQLException {
        execute(script("plain-measures.sql"));
        Map<String, Map<String, String>> measures = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(script("plain-result.sql"))) {
            while (rows.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String name = rows.getMetaData().getColumnName(i);
                    Optional.ofNullable(rows.getString(i)).ifPresent(value -> values.put(name, value));
                }
                measures.put(String.join("|", List.copyOf(values.values()).subList(0, 6)), values);
            }
        }
        return measures;
    }

    /** Makes the table {@code cell} of the table {@code student}. */
    void makeCells() throws SQLException {
        execute(script("plain-counts.sql"));
    }

    /** Students of every cell, by the words of its dimensions. */
    Map<String, Long> cells() throws SQLException {
        Map<String, Long> cells = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select concat_ws('|', district, race, income, disability, placement,"
                                + " span, kind), students from cell")) {
            while (rows.next()) {
                cells.put(rows.getString(1), rows.getLong(2));
            }
        }
        return cells;
    }

    /** The first column of the first row. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void copy(String table, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin with (format csv, header true, encoding 'UTF8')", in);
        }
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(PlainSql.class.getResourceAsStream("/batch/secondary/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
