package org.determinations.store.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.determinations.store.sql.StoreException;

/** The kinds of column that the store has, and how a value of each stands in an archive. */
enum ColumnKind {
    TEXT(Types.VARCHAR) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }

        /** One database takes the sign 0 in a text and the other does not: what is moved must be able to move on. */
        @Override
        Object value(String cell) {
            if (cell.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("no text");
            }
            return cell;
        }
    },
    WHOLE(Types.BIGINT) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return Long.toString(rows.getLong(index));
        }

        @Override
        Object value(String cell) {
            return Long.valueOf(cell);
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return rows.getBigDecimal(index).toPlainString();
        }

        @Override
        Object value(String cell) {
            return new BigDecimal(cell);
        }
    },
    FLOATING(Types.DOUBLE) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return Double.toString(rows.getDouble(index));
        }

        @Override
        Object value(String cell) {
            return Double.valueOf(cell);
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return Boolean.toString(rows.getBoolean(index));
        }

        @Override
        Object value(String cell) {
            return switch (cell) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }
    },
    DAY(Types.DATE) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalDate.class).toString();
        }

        @Override
        Object value(String cell) {
            return LocalDate.parse(cell);
        }
    },
    /** A point in time, in UTC to the microsecond. */
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return MICROSECONDS.format(
                            rows.getObject(index, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC))
                    + "Z";
        }

        @Override
        Object value(String cell) {
            return Instant.parse(cell).atOffset(ZoneOffset.UTC);
        }
    },
    /** Date and time on the clock of the machine that wrote it: Spring Batch's own. */
    CLOCK_TIME(Types.TIMESTAMP) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return MICROSECONDS.format(rows.getObject(index, LocalDateTime.class));
        }

        @Override
        Object value(String cell) {
            return LocalDateTime.parse(cell);
        }
    },
    /** Bytes, as PostgreSQL prints them: {@code \x} and two hexadecimal digits each. */
    BYTES(Types.VARBINARY) {
        @Override
        String cell(ResultSet rows, int index) throws SQLException {
            return "\\x" + HexFormat.of().formatHex(rows.getBytes(index));
        }

        @Override
        Object value(String cell) {
            if (!cell.startsWith("\\x")) {
                throw new IllegalArgumentException("no bytes");
            }
            return HexFormat.of().parseHex(cell, 2, cell.length());
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private final int jdbcType;

    ColumnKind(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    /** The value at {@code index} as an archive has it; only asked when there is one. */
    abstract String cell(ResultSet rows, int index) throws SQLException;

    /** What {@link #cell} was made from. Throws when it was made from nothing of this kind. */
    abstract Object value(String cell);

    final Optional<String> read(ResultSet rows, int index) throws SQLException {
        return rows.getObject(index) == null ? Optional.empty() : Optional.of(cell(rows, index));
    }

    final void bind(PreparedStatement insert, int index, Optional<String> cell) throws SQLException {
        if (cell.isEmpty()) {
            insert.setNull(index, jdbcType);
        } else if (this == BYTES) {
            insert.setBytes(index, (byte[]) value(cell.get()));
        } else {
            insert.setObject(index, value(cell.get()));
        }
    }

    /** Whether a value stands between quotation marks. */
    final boolean isQuoted() {
        return this == TEXT;
    }

    /**
     * The kind of a column.
     *
     * @param jdbcType one of {@link Types}, as the driver says
     * @param typeName as the database says
     */
    static ColumnKind of(int jdbcType, String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        if (name.equals("timestamptz") || jdbcType == Types.TIMESTAMP_WITH_TIMEZONE) {
            return MOMENT;
        }
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.DOUBLE, Types.FLOAT -> FLOATING;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP -> CLOCK_TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new StoreException("no archive holds a column of the type " + typeName);
        };
    }
}
