package org.determinations.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server for tests, started once in a JVM and stopped with it. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    private PostgresServer() {}

    /** An empty database of its own. */
    public static DatabaseLocation newDatabase() {
        return newDatabase("template1");
    }

    /** A copy of another database, to which nobody may be connected; its files are copied, not its rows, which is half the work. */
    static DatabaseLocation newDatabase(String template) {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + template + " strategy file_copy");
        return location(name, "postgres", "");
    }

    /** A database of that name, seen by a user. */
    static DatabaseLocation location(String database, String user, String password) {
        String url = "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/" + database;
        return DatabaseLocation.server(url, user, password);
    }

    /** Address of a copy of a database, to which nobody may be connected; the user is postgres. */
    public static String newCopyUrl(String url) {
        return newDatabase(url.replaceFirst(".*/", "")).url();
    }

    /** Address of an empty database of its own, for tests that log in as the product does; the user is postgres. */
    public static String newDatabaseUrl() {
        return newDatabase().url();
    }

    static String nameOf(DatabaseLocation location) {
        return location.toString().replaceFirst(".*/", "");
    }

    /** Makes a user whom the server asks for a password; it trusts every other. */
    static void askForPassword(String user, String password) throws IOException {
        execute("create role " + user + " login password '" + password + "'");
        Path rules = Path.of(query("show hba_file"));
        String line = "host all " + user + " all scram-sha-256\n";
        Files.writeString(rules, line + Files.readString(rules));
        execute("select pg_reload_conf()");
    }

    private static String query(String sql) {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void execute(String sql) {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The library stops its server when the JVM ends. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setDataDirectory(ScratchFolder.make("determinations-server"))
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
