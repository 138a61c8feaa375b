package org.determinations.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.determinations.issue.Refusal;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Work on one connection. Joins the transaction that the connection is in, or wraps the work in one of its own. Failures
 * of the machine come out as a {@link Refusal}, everything else as a {@link StoreException}.
 */
public final class Transactions {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withExecuteLogging(false)
            .withFetchWarnings(false);

    private final DataSource connections;
    private final SQLDialect dialect;

    public Transactions(DataSource connections, SQLDialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    /** Work on a connection and on jOOQ over that connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection, DSLContext sql) throws SQLException;
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Action {
        void on(Connection connection, DSLContext sql) throws SQLException;
    }

    public SQLDialect dialect() {
        return dialect;
    }

    public DSLContext over(Connection connection) {
        return DSL.using(connection, dialect, SETTINGS);
    }

    public void run(Action action) {
        call((connection, sql) -> {
            action.on(connection, sql);
            return true;
        });
    }

    public <T> T call(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            return connection.getAutoCommit()
                    ? ownTransaction(connection, work)
                    : work.on(connection, over(connection));
        } catch (SQLException | DataAccessException e) {
            throw failure(e);
        }
    }

    public static RuntimeException failure(Exception e) {
        return SystemFaults.translate(e)
                .<RuntimeException>map(refusal -> refusal)
                .orElseGet(() -> new StoreException("the store failed: " + e.getMessage(), e));
    }

    private <T> T ownTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection, over(connection));
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** The first failure is the one to tell: a connection that is gone cannot be rolled back either. */
    private static void rollBack(Connection connection, Exception first) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }
}
