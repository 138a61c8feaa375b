package org.determinations.store.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.Temporal;

/** Rows sent by a standard JDBC batch: the quickest way into the embedded database. */
final class PreparedSink implements RowSink {
    private static final int ROWS_A_BATCH = 1000;

    private final PreparedStatement statement;
    private int position;
    private int waiting;

    /**
     * @param names of the columns, with commas between
     */
    PreparedSink(Connection connection, String table, String names, int columns) throws SQLException {
        this.statement = connection.prepareStatement(
                "insert into " + table + " (" + names + ") values (" + "?, ".repeat(columns - 1) + "?)");
    }

    @Override
    public void text(String value) throws SQLException {
        statement.setString(++position, value);
    }

    @Override
    public void number(int value) throws SQLException {
        statement.setInt(++position, value);
    }

    @Override
    public void number(long value) throws SQLException {
        statement.setLong(++position, value);
    }

    @Override
    public void decimal(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++position, value);
    }

    @Override
    public void flag(boolean value) throws SQLException {
        statement.setBoolean(++position, value);
    }

    @Override
    public void time(Temporal value) throws SQLException {
        statement.setObject(++position, value);
    }

    @Override
    public void absent(int type) throws SQLException {
        statement.setNull(++position, type);
    }

    @Override
    public void next() throws SQLException {
        statement.addBatch();
        position = 0;
        waiting++;
        if (waiting == ROWS_A_BATCH) {
            send();
        }
    }

    @Override
    public void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
