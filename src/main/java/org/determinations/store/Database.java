package org.determinations.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Identity;
import org.determinations.store.schema.Migrations;
import org.determinations.store.sql.StoreException;
import org.determinations.store.sql.SystemFaults;
import org.determinations.store.sql.Transactions;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/**
 * One open database with its few connections. Holds the embedded file for as long as it is open, so that no other process
 * can use it. Says nothing about the tables in it: {@link Migrations} does.
 */
public final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 6;
    private static final int CONNECT_SECONDS = 10;

    /**
     * A commit is on the disk before it is acknowledged. What is written is added at the end and never where something was: H2 looks
     * after a kill whether the parts that its newest state names are whole, also those that nothing needs any more, and takes an older
     * state where one of them was written over (record 114). No hook at the end of the JVM, because the file needs none. No
     * trace file beside the data. No compaction at closing: it would cost a short verb more than its work.
     */
    static final String H2_OPTIONS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0;COMPRESS=TRUE";

    private final DatabaseLocation location;
    private final DataSource connections;
    private final Runnable end;
    private final SQLDialect dialect;
    private boolean closed;
    private Optional<TrailNote> note = Optional.empty();
    private Identity acting = Identity.NAME_ALONE;
    private volatile boolean acted;

    /** @param end what becomes of the connections at the end */
    private Database(DatabaseLocation location, DataSource connections, Runnable end, SQLDialect dialect) {
        this.location = location;
        this.connections = connections;
        this.end = end;
        this.dialect = dialect;
    }

    /**
     * Opens a database; makes the home folder and the embedded file where there are none. Refused with {@code SY-001} when
     * the home cannot be written, {@code SY-003} when the server cannot be reached, {@code SY-004} when another process
     * holds the file, {@code SY-006} when user or password are wrong, {@code SY-030} when the file is empty, {@code SY-022}
     * when its end is missing.
     */
    public static Database open(DatabaseLocation location) {
        location.home().ifPresent(Database::makeHome);
        return connect(location);
    }

    /** As {@link #open}, but refused with {@code SY-013} where there is no embedded file yet: reading makes none. */
    public static Database openExisting(DatabaseLocation location) {
        if (location.isMissing()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.DATABASE_NOT_MIGRATED,
                    "home",
                    "there is no database yet",
                    "",
                    "",
                    "the first run makes it (determinations cycle CYCLE_FOLDER), or the first import (findings import,"
                            + " reviews import); where there is one elsewhere, name its home with --home");
        }
        return connect(location);
    }

    /** Where Spring Batch and the stores take their connections from. */
    public DataSource dataSource() {
        return connections;
    }

    public SQLDialect dialect() {
        return dialect;
    }

    /** Name and version of the database, such as {@code H2 2.4.240} or {@code PostgreSQL 18.6}. */
    public String product() {
        try (Connection connection = connections.getConnection()) {
            var metaData = connection.getMetaData();
            String version = metaData.getDatabaseProductVersion().replaceFirst(" .*", "");
            return metaData.getDatabaseProductName() + " " + version;
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    public DatabaseLocation location() {
        return location;
    }

    /** Notes the end of the audit trail in a file beside it when this database is closed, if anybody acted on it. */
    public Database notingTrail(Path file) {
        note = Optional.of(new TrailNote(file));
        return this;
    }

    /** Whoever adds events to the audit trail from now on is known so. */
    public Database actedOnBy(Identity person) {
        acting = person;
        return this;
    }

    /** Whether the login sees official results that are released, and nothing else: a reader of {@code sql/roles}. */
    boolean releasedAlone() {
        return connections instanceof ServerConnections server && server.releasedAlone();
    }

    Identity acting() {
        return acting;
    }

    /** An event of the audit trail was added. */
    void acted() {
        acted = true;
    }

    @Override
    public void close() {
        try {
            if (acted && !Thread.currentThread().isInterrupted()) {
                note.ifPresent(file -> file.add(Stores.of(this).audit().head()));
            }
        } catch (StoreException | Refusal gone) {
            // A database that is gone or full has told so already; the next command notes the end of the trail.
            acted = false;
        } finally {
            end.run();
            if (!closed) {
                closed = true;
                location.file().ifPresent(EmbeddedFile::closed);
            }
        }
    }

    private static Database connect(DatabaseLocation location) {
        quietenJooq();
        if (location.file().isPresent()) {
            return embedded(location, location.file().get());
        }
        ServerConnections server = ServerConnections.of(location);
        return new Database(location, server, server::release, SQLDialect.POSTGRES);
    }

    private static Database embedded(DatabaseLocation location, Path file) {
        String before = EmbeddedFile.identity(file);
        EmbeddedFile.opening(file);
        JdbcConnectionPool pool = pool(h2(location));
        boolean open = false;
        try {
            demandAnswer(pool);
            open = true;
        } finally {
            if (!open) {
                EmbeddedFile.closed(file);
            }
        }
        Database database = new Database(location, pool, pool::dispose, SQLDialect.H2);
        database.demandSameFile(before);
        return database;
    }

    private static JdbcConnectionPool pool(ConnectionPoolDataSource connections) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(connections);
        pool.setMaxConnections(MOST_CONNECTIONS);
        pool.setLoginTimeout(CONNECT_SECONDS);
        return pool;
    }

    /** Refused when the file cannot be opened. */
    private static void demandAnswer(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            pool.dispose();
            throw Transactions.failure(e);
        }
    }

    /** An upgrade puts another file in the place of the one it holds; who opened that one while it happened has the old one. */
    private void demandSameFile(String before) {
        String now = location.file().map(EmbeddedFile::identity).orElse("");
        if (!before.isEmpty() && !before.equals(now)) {
            close();
            throw SystemFaults.inUse();
        }
    }

    private static ConnectionPoolDataSource h2(DatabaseLocation location) {
        Path folder = location.home().orElseThrow();
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("determinations").toString().replace('\\', '/') + H2_OPTIONS);
        h2.setUser("sa");
        h2.setPassword("");
        return h2;
    }

    private static void makeHome(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw SystemFaults.notWritable();
        }
        // H2 reads what follows a semicolon as its own options.
        if (!Files.isWritable(home) || home.toString().contains(";")) {
            throw SystemFaults.notWritable();
        }
    }

    /** jOOQ's greeting is for its own users. */
    private static void quietenJooq() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }
}
