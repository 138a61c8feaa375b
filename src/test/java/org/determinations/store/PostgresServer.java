package org.determinations.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server for tests, started once in a JVM and stopped with it. Its sessions are in a time zone that is
 * neither UTC nor the JVM's.
 */
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

    /** A copy of another database, to which nobody may be connected. */
    static DatabaseLocation newDatabase(String template) {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + template);
        return location(name, "postgres", "");
    }

    /** A database of that name seen by a user; the zone is the session's. */
    static DatabaseLocation location(String database, String user, String password) {
        String url = "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/" + database
                + "?options=-c%20TimeZone=America/Anchorage";
        return DatabaseLocation.server(url, user, password);
    }

    static String nameOf(DatabaseLocation location) {
        return location.toString().replaceFirst(".*/", "");
    }

    static int port() {
        return Holder.SERVER.getPort();
    }

    static void execute(String sql) {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
