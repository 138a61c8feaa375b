package org.determinations.store.sql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows for PostgreSQL's {@code COPY … FROM STDIN}, in its text format: the server parses a text instead of executing a statement
 * for each row. A text is sent whenever it has grown long, so that other statements may run on the connection between rows.
 */
final class CopySink implements RowSink {
    private static final int LONG = 1 << 18;

    private final PGConnection connection;
    private final String command;
    private final StringBuilder rows = new StringBuilder();
    private boolean inRow;

    /**
     * @param names of the columns, with commas between
     */
    CopySink(Connection connection, String table, String names) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.command = "copy " + table + " (" + names + ") from stdin";
    }

    /** Whether the connection is one to a PostgreSQL server. */
    static boolean fits(Connection connection) throws SQLException {
        return String.valueOf(connection.getMetaData().getURL()).startsWith("jdbc:postgresql:");
    }

    @Override
    public void text(String value) {
        begin();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(sign);
            }
        }
    }

    @Override
    public void number(int value) {
        begin();
        rows.append(value);
    }

    @Override
    public void number(long value) {
        begin();
        rows.append(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        begin();
        rows.append(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        begin();
        rows.append(value ? 't' : 'f');
    }

    @Override
    public void time(Temporal value) {
        begin();
        rows.append(value);
    }

    @Override
    public void absent(int type) {
        begin();
        rows.append("\\N");
    }

    @Override
    public void next() throws SQLException {
        rows.append('\n');
        inRow = false;
        if (rows.length() > LONG) {
            send();
        }
    }

    @Override
    public void send() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        CopyIn copy = connection.getCopyAPI().copyIn(command);
        try {
            copy.writeToCopy(text, 0, text.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public void close() {
        rows.setLength(0);
    }

    private void begin() {
        if (inRow) {
            rows.append('\t');
        }
        inRow = true;
    }
}
