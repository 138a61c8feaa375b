package org.determinations.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.determinations.model.Fact;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.jooq.Field;

/**
 * The columns of a table of facts, each named with the value that a fact has for it: no value can stand in the column of
 * another, and no two lists must agree. Built once, then only read.
 */
final class FactColumns<F extends Fact> {
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Value<F>> values = new ArrayList<>();

    private interface Value<F> {
        void bind(BatchInsert row, F fact) throws SQLException;
    }

    FactColumns<F> text(Field<String> column, Function<F, String> value) {
        return with(column, (row, fact) -> row.text(value.apply(fact)));
    }

    FactColumns<F> textIfAny(Field<String> column, Function<F, Optional<String>> value) {
        return with(column, (row, fact) -> row.text(value.apply(fact)));
    }

    FactColumns<F> word(Field<String> column, Function<F, Enum<?>> value) {
        return with(column, (row, fact) -> row.word(value.apply(fact)));
    }

    FactColumns<F> number(Field<Integer> column, ToIntFunction<F> value) {
        return with(column, (row, fact) -> row.number(value.applyAsInt(fact)));
    }

    FactColumns<F> numberIfAny(Field<Integer> column, Function<F, Optional<Integer>> value) {
        return with(column, (row, fact) -> row.number(value.apply(fact)));
    }

    FactColumns<F> flag(Field<Boolean> column, Predicate<F> value) {
        return with(column, (row, fact) -> row.flag(value.test(fact)));
    }

    FactColumns<F> day(Field<LocalDate> column, Function<F, LocalDate> value) {
        return with(column, (row, fact) -> row.day(value.apply(fact)));
    }

    FactColumns<F> dayIfAny(Field<LocalDate> column, Function<F, Optional<LocalDate>> value) {
        return with(column, (row, fact) -> row.day(value.apply(fact)));
    }

    FactColumns<F> clockTime(Field<LocalDateTime> column, Function<F, LocalDateTime> value) {
        return with(column, (row, fact) -> row.clockTime(value.apply(fact)));
    }

    /** Why a value is missing, and the text in its place; both empty for a value that is there. */
    FactColumns<F> absence(Field<String> missing, Field<String> published, Function<F, Reported<?>> value) {
        return textIfAny(missing, fact -> value.apply(fact).missing().map(Missing::name))
                .textIfAny(
                        published,
                        fact -> value.apply(fact)
                                .<Optional<String>>fold(amount -> Optional.empty(), (why, text) -> Optional.of(text)));
    }

    /** The columns, in the order in which {@link #bind} gives their values. */
    List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    /** Gives the values of one fact. */
    void bind(BatchInsert row, F fact) throws SQLException {
        for (Value<F> value : values) {
            value.bind(row, fact);
        }
    }

    private FactColumns<F> with(Field<?> column, Value<F> value) {
        fields.add(column);
        values.add(value);
        return this;
    }
}
