package org.determinations.store.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, each named with the value that a row has for it: no value can stand in the column of another, and
 * no two lists must agree. Built once, then only read; the only way to many rows at a time.
 *
 * @param <R> what a row is made of
 */
public final class RowColumns<R> {
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Value<R>> values = new ArrayList<>();

    private interface Value<R> {
        void bind(BatchInsert insert, long owner, R row) throws SQLException;
    }

    /** The run, file or event whose rows are added: the same for every row of an insert. */
    public RowColumns<R> owner(Field<? extends Number> column) {
        return column.getType() == Integer.class
                ? with(column, (insert, owner, row) -> insert.number(Math.toIntExact(owner)))
                : with(column, (insert, owner, row) -> insert.owner(owner));
    }

    public RowColumns<R> text(Field<String> column, Function<R, String> value) {
        return with(column, (insert, owner, row) -> insert.text(value.apply(row)));
    }

    public RowColumns<R> textIfAny(Field<String> column, Function<R, Optional<String>> value) {
        return with(column, (insert, owner, row) -> insert.text(value.apply(row)));
    }

    public RowColumns<R> word(Field<String> column, Function<R, Enum<?>> value) {
        return with(column, (insert, owner, row) -> insert.word(value.apply(row)));
    }

    public RowColumns<R> number(Field<Integer> column, ToIntFunction<R> value) {
        return with(column, (insert, owner, row) -> insert.number(value.applyAsInt(row)));
    }

    public RowColumns<R> numberIfAny(Field<Integer> column, Function<R, Optional<Integer>> value) {
        return with(column, (insert, owner, row) -> insert.number(value.apply(row)));
    }

    public RowColumns<R> count(Field<Long> column, ToLongFunction<R> value) {
        return with(column, (insert, owner, row) -> insert.number(value.applyAsLong(row)));
    }

    public RowColumns<R> countIfAny(Field<Long> column, Function<R, Optional<Long>> value) {
        return with(column, (insert, owner, row) -> insert.id(value.apply(row)));
    }

    public RowColumns<R> decimalIfAny(Field<BigDecimal> column, Function<R, Optional<BigDecimal>> value) {
        return with(column, (insert, owner, row) -> insert.decimal(value.apply(row)));
    }

    public RowColumns<R> flag(Field<Boolean> column, Predicate<R> value) {
        return with(column, (insert, owner, row) -> insert.flag(value.test(row)));
    }

    public RowColumns<R> day(Field<LocalDate> column, Function<R, LocalDate> value) {
        return with(column, (insert, owner, row) -> insert.day(value.apply(row)));
    }

    public RowColumns<R> dayIfAny(Field<LocalDate> column, Function<R, Optional<LocalDate>> value) {
        return with(column, (insert, owner, row) -> insert.day(value.apply(row)));
    }

    public RowColumns<R> clockTime(Field<LocalDateTime> column, Function<R, LocalDateTime> value) {
        return with(column, (insert, owner, row) -> insert.clockTime(value.apply(row)));
    }

    public RowColumns<R> moment(Field<?> column, Function<R, Instant> value) {
        return with(column, (insert, owner, row) -> insert.moment(value.apply(row)));
    }

    /** Why a value is missing, and the text in its place; both empty for a value that is there. */
    public RowColumns<R> absence(Field<String> missing, Field<String> published, Function<R, Reported<?>> value) {
        return textIfAny(missing, row -> value.apply(row).missing().map(Missing::name))
                .textIfAny(
                        published,
                        row -> value.apply(row)
                                .<Optional<String>>fold(amount -> Optional.empty(), (why, text) -> Optional.of(text)));
    }

    /** Columns of a part that several tables hold. */
    public <P> RowColumns<R> all(RowColumns<P> part, Function<R, P> value) {
        fields.addAll(part.fields);
        values.add((insert, owner, row) -> part.bind(insert, owner, value.apply(row)));
        return this;
    }

    /** Adds rows, a thousand at a time. */
    public void insert(Connection connection, Table<?> table, long owner, Iterable<? extends R> rows)
            throws SQLException {
        insert(connection, table, owner, rows, null);
    }

    /** The same; each row goes into the hash as it would when it was read back. */
    public void insert(
            Connection connection, Table<?> table, long owner, Iterable<? extends R> rows, @Nullable TableDigest digest)
            throws SQLException {
        insert(connection, table, owner, rows, digest, null);
    }

    /**
     * The same.
     *
     * @param ownerName what goes into the hash in place of the owner's number
     */
    public void insert(
            Connection connection,
            Table<?> table,
            long owner,
            Iterable<? extends R> rows,
            @Nullable TableDigest digest,
            @Nullable String ownerName)
            throws SQLException {
        try (BatchInsert insert = new BatchInsert(connection, table, fields, digest, ownerName)) {
            for (R row : rows) {
                bind(insert, owner, row);
                insert.next();
            }
            insert.send();
        }
    }

    /**
     * Hands rows to a hash as they would go into it on their way to a table.
     *
     * @param ownerName what goes into the hash in place of the owner's number
     */
    public void hash(long owner, Iterable<? extends R> rows, TableDigest digest, @Nullable String ownerName) {
        try (BatchInsert insert = BatchInsert.hashing(fields, digest, ownerName)) {
            for (R row : rows) {
                bind(insert, owner, row);
                insert.next();
            }
        } catch (SQLException e) {
            throw new StoreException("no database was asked", e);
        }
    }

    /** Names of the columns, in order. */
    public List<String> names() {
        return fields.stream().map(Field::getName).toList();
    }

    /** Hands on what the table would keep of a row, column by column; null where there is no value. */
    public void values(R row, Consumer<@Nullable Object> each) {
        try {
            bind(new BatchInsert(new ValueSink(each), fields.size()), 0, row);
        } catch (SQLException e) {
            throw new StoreException("no database was asked", e);
        }
    }

    private void bind(BatchInsert insert, long owner, R row) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).bind(insert, owner, row);
        }
    }

    private RowColumns<R> with(Field<?> column, Value<R> value) {
        fields.add(Objects.requireNonNull(column));
        values.add(value);
        return this;
    }
}
