package org.determinations.store.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.temporal.Temporal;

/** Where the values of rows go, in the order of the columns: into a prepared statement, or into a text that a server copies. */
interface RowSink extends AutoCloseable {
    void text(String value) throws SQLException;

    void number(int value) throws SQLException;

    void number(long value) throws SQLException;

    void decimal(BigDecimal value) throws SQLException;

    void flag(boolean value) throws SQLException;

    /** A day, a clock time or a moment with its offset. */
    void time(Temporal value) throws SQLException;

    /**
     * No value.
     *
     * @param type one of {@link java.sql.Types}
     */
    void absent(int type) throws SQLException;

    /** Ends a row. */
    void next() throws SQLException;

    /** Sends what still waits; nothing is stored of it before. */
    void send() throws SQLException;

    @Override
    void close() throws SQLException;
}
