package org.determinations.store.result;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.determinations.model.TableContent;
import org.determinations.store.sql.ContentTable;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.TableDigest;
import org.jspecify.annotations.Nullable;

/** Reads what a table holds of a run and takes its hash; every value in a text that is the same on every database. */
final class ContentReading {
    /** Rows that a server sends at once: a million counts are never in memory together. */
    private static final int ROWS_AT_ONCE = 1000;

    private ContentReading() {}

    /** Is shown each row that goes into the hash: its texts in the order of the columns, the empty ones last; absent as null, and used again. */
    @FunctionalInterface
    interface Seen {
        void see(@Nullable String[] row);
    }

    static TableContent read(Connection connection, ContentTable table, int run) throws SQLException {
        return read(connection, table, run, row -> {});
    }

    /** @param seen is shown each row on its way */
    static TableContent read(Connection connection, ContentTable table, int run, Seen seen) throws SQLException {
        TableDigest digest = new TableDigest(table);
        try (PreparedStatement query = connection.prepareStatement(table.query())) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setInt(1, run);
            try (ResultSet rows = query.executeQuery()) {
                int[] types = types(rows.getMetaData());
                @Nullable String[] row = new @Nullable String[types.length];
                while (rows.next()) {
                    for (int i = 0; i < types.length; i++) {
                        String value = text(rows, i + 1, types[i]);
                        row[i] = value;
                        if (i < table.columns().size() || value != null) {
                            digest.value(value);
                        }
                    }
                    digest.next();
                    seen.see(row);
                }
            }
        }
        return digest.content();
    }

    private static int[] types(ResultSetMetaData columns) throws SQLException {
        int[] types = new int[columns.getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            String name = columns.getColumnTypeName(i + 1);
            types[i] =
                    name.equalsIgnoreCase("timestamptz") ? Types.TIMESTAMP_WITH_TIMEZONE : columns.getColumnType(i + 1);
        }
        return types;
    }

    private static @Nullable String text(ResultSet row, int column, int type) throws SQLException {
        switch (type) {
            case Types.BOOLEAN, Types.BIT:
                boolean flag = row.getBoolean(column);
                return row.wasNull() ? null : Boolean.toString(flag);
            case Types.DATE:
                LocalDate day = row.getObject(column, LocalDate.class);
                return day == null ? null : day.toString();
            case Types.TIMESTAMP:
                LocalDateTime clock = row.getObject(column, LocalDateTime.class);
                return clock == null ? null : clock.toString();
            case Types.TIMESTAMP_WITH_TIMEZONE:
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                return moment == null ? null : Moments.read(moment).toString();
            case Types.NUMERIC, Types.DECIMAL:
                BigDecimal number = row.getBigDecimal(column);
                return number == null ? null : number.stripTrailingZeros().toPlainString();
            default:
                return row.getString(column);
        }
    }
}
