package org.determinations.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.determinations.store.sql.Transactions;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The connections to a database on a server. A command has a few and closes them at its end. A process that answers one question
 * after the other {@link #keep keeps} them: making one costs the server as much as an answer. A kept one that was lost meanwhile is
 * noticed before it is used, and all are made anew.
 */
public final class ServerConnections implements DataSource, AutoCloseable {
    private static final int CONNECT_SECONDS = 10;
    private static final int ALIVE_SECONDS = 5;
    /** Of one command. */
    private static final int FEW = 6;
    /** More than two for each answer that is made at the same time, so that none waits for another's second one. */
    private static final int OF_A_PROCESS_THAT_STAYS = 40;

    /**
     * Whether the login may read released results alone: it has no table, and the views of {@code sql/roles} instead, which
     * have the tables' names.
     */
    private static final String READER = "select case when to_regnamespace('released') is null"
            + " or to_regclass('public.run') is null then false"
            + " else has_schema_privilege(to_regnamespace('released')::oid, 'usage')"
            + " and not has_table_privilege(to_regclass('public.run')::oid, 'select') end";

    private static final String READERS_SCHEMAS = "released,public";
    private static final Map<DatabaseLocation, ServerConnections> KEPT = new ConcurrentHashMap<>();

    private final PGConnectionPoolDataSource server;
    private final DatabaseLocation location;
    private final int most;
    private final boolean releasedAlone;
    private volatile JdbcConnectionPool pool;

    private ServerConnections(DatabaseLocation location, int most) {
        this.location = location;
        this.most = most;
        this.server = postgres(location);
        this.pool = pool();
        this.releasedAlone = isReader();
        if (releasedAlone) {
            server.setCurrentSchema(READERS_SCHEMAS);
            pool.dispose();
            pool = pool();
        }
    }

    /** Those that the process keeps for that place, or some of its own. */
    static ServerConnections of(DatabaseLocation location) {
        ServerConnections kept = KEPT.get(location);
        return kept == null ? new ServerConnections(location, FEW) : kept;
    }

    /** Keeps the connections of that place until what is returned is closed; keeps nothing of an embedded file, which others wait for. */
    public static Optional<ServerConnections> keep(DatabaseLocation location) {
        return location.file().isPresent()
                ? Optional.empty()
                : Optional.of(
                        KEPT.computeIfAbsent(location, place -> new ServerConnections(place, OF_A_PROCESS_THAT_STAYS)));
    }

    /** Whether the login sees official results that are released, and nothing else. */
    boolean releasedAlone() {
        return releasedAlone;
    }

    /** What a question does when it is over: kept ones stay. */
    void release() {
        if (KEPT.get(location) != this) {
            pool.dispose();
        }
    }

    @Override
    public void close() {
        KEPT.remove(location, this);
        pool.dispose();
    }

    @Override
    public Connection getConnection() throws SQLException {
        JdbcConnectionPool now = pool;
        Connection connection = now.getConnection();
        if (most == FEW || connection.isValid(ALIVE_SECONDS)) {
            return connection;
        }
        renew(now);
        connection.close();
        return pool.getConnection();
    }

    private synchronized void renew(JdbcConnectionPool lost) {
        if (pool == lost) {
            pool = pool();
            lost.dispose();
        }
    }

    private JdbcConnectionPool pool() {
        JdbcConnectionPool fresh = JdbcConnectionPool.create(server);
        fresh.setMaxConnections(most);
        fresh.setLoginTimeout(CONNECT_SECONDS);
        return fresh;
    }

    private boolean isReader() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(READER)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            pool.dispose();
            throw Transactions.failure(e);
        }
    }

    private static PGConnectionPoolDataSource postgres(DatabaseLocation location) {
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

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the login stands in the location");
    }

    @Override
    public PrintWriter getLogWriter() {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        return pool.unwrap(kind);
    }

    @Override
    public boolean isWrapperFor(Class<?> kind) throws SQLException {
        return pool.isWrapperFor(kind);
    }
}
