package org.determinations.store.fact;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The values of one fact, as its table has them. */
interface FactRow {

    /** A value that every row has. */
    <T> T get(Field<T> column);

    /** A value that a row may lack. */
    <T> Optional<T> find(Field<T> column);

    /** A value that every row has, by the name of its column. */
    <T> T get(String column, Class<T> type);

    /** A value that a row may lack, by the name of its column. */
    <T> Optional<T> find(String column, Class<T> type);

    /** A row that a database gave. */
    static FactRow of(Record row) {
        return new OfRecord(row);
    }

    /** Values of a row that a database gave. */
    record OfRecord(Record row) implements FactRow {

        @Override
        public <T> T get(Field<T> column) {
            return row.get(column);
        }

        @Override
        public <T> Optional<T> find(Field<T> column) {
            return Optional.ofNullable(row.get(column));
        }

        @Override
        public <T> T get(String column, Class<T> type) {
            return row.get(column, type);
        }

        @Override
        public <T> Optional<T> find(String column, Class<T> type) {
            return Optional.ofNullable(row.get(column, type));
        }
    }
}
