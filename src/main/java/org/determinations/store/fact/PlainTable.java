package org.determinations.store.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.PlainColumns;
import org.determinations.model.PlainValues;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.PlainFactKind;
import org.determinations.store.sql.RowColumns;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of a plain kind of fact, as its columns say. */
final class PlainTable<F extends Fact> {
    private final PlainFactKind<F> kind;
    private final Named table;
    private final RowColumns<F> columns = new RowColumns<>();

    private PlainTable(PlainFactKind<F> kind) {
        this.kind = kind;
        this.table = new Named(kind.table());
        table.column("input_file_id", SQLDataType.BIGINT);
        table.column("row_number", SQLDataType.INTEGER);
        table.column("column_set", SQLDataType.INTEGER);
        kind.tell(new Columns());
    }

    /** What the kind tells of its columns, as a table. */
    static <F extends Fact> FactTable<F> of(PlainFactKind<F> kind) {
        PlainTable<F> told = new PlainTable<>(kind);
        return new FactTable<>(
                kind, told.table, told.columns, (row, source) -> kind.make(new Values(kind, row), source));
    }

    /** A table of which only the name is known before its columns are told. */
    private static final class Named extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;

        Named(String name) {
            super(DSL.name(name));
        }

        <T> Field<T> column(String name, DataType<T> type) {
            return createField(DSL.name(name), type, this);
        }
    }

    private final class Columns implements PlainColumns<F> {
        @Override
        public void id(FileField field, Function<F, String> value) {
            text(field, value);
        }

        @Override
        public void unit(Function<F, DistrictCode> value) {
            columns.text(
                    table.column(FileFields.DISTRICT_CODE, SQLDataType.VARCHAR),
                    fact -> value.apply(fact).digits());
        }

        @Override
        public void unitName(Function<F, String> value) {
            columns.text(table.column(FileFields.DISTRICT_NAME, SQLDataType.VARCHAR), value);
        }

        @Override
        public void text(FileField field, Function<F, String> value) {
            columns.text(column(field, SQLDataType.VARCHAR), value);
        }

        @Override
        public <E extends Enum<E>> void word(FileField field, Class<E> words, String what, Function<F, E> value) {
            columns.word(column(field, SQLDataType.VARCHAR), value::apply);
        }

        @Override
        public void schoolYear(FileField field, Function<F, SchoolYear> value) {
            columns.text(
                    column(field, SQLDataType.VARCHAR),
                    fact -> value.apply(fact).text());
        }

        @Override
        public void day(FileField field, Function<F, LocalDate> value) {
            columns.day(column(field, SQLDataType.LOCALDATE), value);
        }

        @Override
        public void dayIfAny(FileField field, Function<F, Optional<LocalDate>> value) {
            columns.dayIfAny(column(field, SQLDataType.LOCALDATE), value);
        }

        @Override
        public void numberIfAny(FileField field, Function<F, Optional<Integer>> value) {
            columns.numberIfAny(column(field, SQLDataType.INTEGER), value);
        }

        private <T> Field<T> column(FileField field, DataType<T> type) {
            return table.column(kind.column(field), type);
        }
    }

    private record Values(PlainFactKind<?> kind, FactRow row) implements PlainValues {
        @Override
        public DistrictCode unit() {
            return new DistrictCode(row.get(FileFields.DISTRICT_CODE, String.class));
        }

        @Override
        public String text(FileField field) {
            return value(field, String.class);
        }

        @Override
        public <E extends Enum<E>> E word(FileField field, Class<E> words) {
            return Enum.valueOf(words, text(field));
        }

        @Override
        public SchoolYear schoolYear(FileField field) {
            return SchoolYear.parse(text(field)).orElseThrow();
        }

        @Override
        public LocalDate day(FileField field) {
            return value(field, LocalDate.class);
        }

        @Override
        public Optional<LocalDate> dayIfAny(FileField field) {
            return row.find(kind.column(field), LocalDate.class);
        }

        @Override
        public Optional<Integer> numberIfAny(FileField field) {
            return row.find(kind.column(field), Integer.class);
        }

        private <T> T value(FileField field, Class<T> type) {
            return row.get(kind.column(field), type);
        }
    }
}
