package org.determinations.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * One open database with its few connections. Holds the embedded file for as long as it is open, so that no other process
 * can use it. Says nothing about the tables in it: {@link Migrations} does.
 */
public final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 6;
    private static final int CONNECT_SECONDS = 10;

    /**
     * A commit is on the disk before it is acknowledged. No hook at the end of the JVM, because the file needs none. No
     * trace file beside the data. No compaction at closing: it would cost a short verb more than its work.
     */
    private static final String H2_OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";

    private final DatabaseLocation location;
    private final JdbcConnectionPool pool;
    private final SQLDialect dialect;
    private Optional<TrailNote> note = Optional.empty();
    private volatile boolean acted;

    private Database(DatabaseLocation location, JdbcConnectionPool pool, SQLDialect dialect) {
        this.location = location;
        this.pool = pool;
        this.dialect = dialect;
    }

    /**
     * Opens a database; makes the home folder and the embedded file where there are none. Refused with {@code SY-001} when
     * the home cannot be written, {@code SY-003} when the server cannot be reached, {@code SY-004} when another process
     * holds the file, {@code SY-006} when user or password are wrong.
     */
    public static Database open(DatabaseLocation location) {
        location.home().ifPresent(Database::makeHome);
        return connect(location);
    }

    /** As {@link #open}, but refused with {@code SY-013} where there is no embedded file yet: reading makes none. */
    public static Database openExisting(DatabaseLocation location) {
        if (location.file().filter(file -> !Files.exists(file)).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    Issue.of(
                            IssueCode.DATABASE_NOT_MIGRATED,
                            SourceRef.ofFile("home"),
                            "there is no database yet",
                            "",
                            "",
                            "run a cycle first (determinations cycle CYCLE_FOLDER) or name its home with --home"));
        }
        return connect(location);
    }

    /** Where Spring Batch and the stores take their connections from. */
    public DataSource dataSource() {
        return pool;
    }

    public SQLDialect dialect() {
        return dialect;
    }

    /** Name and version of the database, such as {@code H2 2.4.240} or {@code PostgreSQL 18.6}. */
    public String product() {
        try (Connection connection = pool.getConnection()) {
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
            pool.dispose();
        }
    }

    private static Database connect(DatabaseLocation location) {
        quietenJooq();
        boolean embedded = location.home().isPresent();
        JdbcConnectionPool pool = JdbcConnectionPool.create(embedded ? h2(location) : postgres(location));
        pool.setMaxConnections(MOST_CONNECTIONS);
        pool.setLoginTimeout(CONNECT_SECONDS);
        try {
            pool.getConnection().close();
        } catch (SQLException e) {
            pool.dispose();
            throw Transactions.failure(e);
        }
        return new Database(location, pool, embedded ? SQLDialect.H2 : SQLDialect.POSTGRES);
    }

    private static ConnectionPoolDataSource h2(DatabaseLocation location) {
        Path folder = location.home().orElseThrow();
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("determinations").toString().replace('\\', '/') + H2_OPTIONS);
        h2.setUser("sa");
        h2.setPassword("");
        return h2;
    }

    private static ConnectionPoolDataSource postgres(DatabaseLocation location) {
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        postgres.setApplicationName("determinations");
        postgres.setReWriteBatchedInserts(true);
        postgres.setConnectTimeout(CONNECT_SECONDS);
        postgres.setTcpKeepAlive(true);
        postgres.setUrl(location.url());
        if (!location.user().isEmpty()) {
            postgres.setUser(location.user());
        }
        if (!location.password().isEmpty()) {
            postgres.setPassword(location.password());
        }
        return postgres;
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
