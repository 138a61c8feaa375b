package org.determinations.store.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, sent many at a time in the way that is quickest for the database. Values are given in the order of the columns, which is for
 * {@link RowColumns} alone; a row is complete when {@link #next} is called.
 */
final class BatchInsert implements AutoCloseable {
    private final RowSink sink;
    private final int columns;
    private final @Nullable TableDigest digest;
    private final @Nullable String ownerName;
    private final int[] places;
    private final @Nullable String[] row;
    private int position;

    /**
     * Rows that go into a hash, if there is one, on their way, as they would when they were read back.
     *
     * @param ownerName what the hash holds instead of the number that each row begins with, which the database itself gave
     */
    BatchInsert(
            Connection connection,
            Table<?> table,
            List<? extends Field<?>> fields,
            @Nullable TableDigest digest,
            @Nullable String ownerName)
            throws SQLException {
        this(sink(connection, table, fields), fields, digest, ownerName);
    }

    private BatchInsert(
            RowSink sink, List<? extends Field<?>> fields, @Nullable TableDigest digest, @Nullable String ownerName) {
        this.sink = sink;
        this.digest = digest;
        this.ownerName = ownerName;
        this.places = digest == null ? new int[0] : digest.places(hashed(fields, ownerName));
        this.columns = fields.size();
        this.row = new @Nullable String[columns];
    }

    /** Rows that go into a hash alone. */
    static BatchInsert hashing(List<? extends Field<?>> fields, TableDigest digest, @Nullable String ownerName) {
        return new BatchInsert(new ValueSink(value -> {}), fields, digest, ownerName);
    }

    private static RowSink sink(Connection connection, Table<?> table, List<? extends Field<?>> fields)
            throws SQLException {
        String names = fields.stream().map(Field::getName).collect(Collectors.joining(", "));
        return CopySink.fits(connection)
                ? new CopySink(connection, table.getName(), names)
                : new PreparedSink(connection, table.getName(), names, fields.size());
    }

    private static List<String> hashed(List<? extends Field<?>> fields, @Nullable String ownerName) {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.getName()));
        if (ownerName != null) {
            names.set(0, ContentTable.FILE);
        }
        return names;
    }

    /** Rows that go to no table. */
    BatchInsert(RowSink sink, int columns) {
        this.sink = sink;
        this.columns = columns;
        this.row = new @Nullable String[columns];
        this.digest = null;
        this.ownerName = null;
        this.places = new int[0];
    }

    /** A text; U+0000, which PostgreSQL cannot hold, is kept as its visible sign U+2400 on every database. */
    BatchInsert text(String value) throws SQLException {
        String kept = value.replace('\u0000', '\u2400');
        sink.text(kept);
        seen(kept);
        return this;
    }

    BatchInsert text(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get());
        }
        return absent(Types.VARCHAR);
    }

    BatchInsert word(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    BatchInsert number(int value) throws SQLException {
        sink.number(value);
        seen(value);
        return this;
    }

    BatchInsert number(long value) throws SQLException {
        sink.number(value);
        seen(value);
        return this;
    }

    /** The number of what the rows belong to, which a hash may hold under another name. */
    BatchInsert owner(long number) throws SQLException {
        sink.number(number);
        seen(ownerName == null ? number : ownerName);
        return this;
    }

    BatchInsert number(Optional<Integer> value) throws SQLException {
        return value.isPresent() ? number(value.get().intValue()) : absent(Types.INTEGER);
    }

    BatchInsert id(Optional<Long> value) throws SQLException {
        return value.isPresent() ? number(value.get().longValue()) : absent(Types.BIGINT);
    }

    BatchInsert decimal(Optional<BigDecimal> value) throws SQLException {
        if (value.isEmpty()) {
            return absent(Types.NUMERIC);
        }
        sink.decimal(value.get());
        seen(value.get().stripTrailingZeros().toPlainString());
        return this;
    }

    BatchInsert flag(boolean value) throws SQLException {
        sink.flag(value);
        seen(value);
        return this;
    }

    BatchInsert day(LocalDate value) throws SQLException {
        sink.time(value);
        seen(value);
        return this;
    }

    BatchInsert day(Optional<LocalDate> value) throws SQLException {
        return value.isPresent() ? day(value.get()) : absent(Types.DATE);
    }

    /** A clock time in a zone that is known from elsewhere; cut to the microsecond, as both databases hold it. */
    BatchInsert clockTime(LocalDateTime value) throws SQLException {
        LocalDateTime kept = value.truncatedTo(ChronoUnit.MICROS);
        sink.time(kept);
        seen(kept);
        return this;
    }

    BatchInsert moment(Instant value) throws SQLException {
        sink.time(Moments.stored(value));
        seen(Moments.read(Moments.stored(value)));
        return this;
    }

    /** Ends a row. */
    void next() throws SQLException {
        if (position != columns) {
            throw new StoreException("a row of " + position + " values for " + columns + " columns");
        }
        sink.next();
        if (digest != null) {
            for (int place : places) {
                digest.value(row[place]);
            }
            digest.next();
        }
        position = 0;
    }

    /** Sends the rows that still wait; nothing is stored of them before. */
    void send() throws SQLException {
        sink.send();
    }

    @Override
    public void close() throws SQLException {
        sink.close();
    }

    private BatchInsert absent(int type) throws SQLException {
        sink.absent(type);
        row[position++] = null;
        return this;
    }

    private void seen(Object value) {
        row[position++] = digest == null ? null : value.toString();
    }
}
