package org.determinations.store.sql;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values that go to no database: each is handed on as a table would keep it. */
record ValueSink(Consumer<@Nullable Object> each) implements RowSink {

    @Override
    public void text(String value) {
        each.accept(value);
    }

    @Override
    public void number(int value) {
        each.accept(value);
    }

    @Override
    public void number(long value) {
        each.accept(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        each.accept(value);
    }

    @Override
    public void flag(boolean value) {
        each.accept(value);
    }

    @Override
    public void time(Temporal value) {
        each.accept(value);
    }

    @Override
    public void absent(int type) {
        each.accept(null);
    }

    @Override
    public void next() {
        // There is no table whose rows would have to be told apart.
    }

    @Override
    public void send() {
        // Everything was handed on at once.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
