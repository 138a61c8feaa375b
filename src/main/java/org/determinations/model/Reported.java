package org.determinations.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value as it was reported, or why there is none. Never zero for an absent value.
 *
 * @param <T> type of the value when there is one
 */
public sealed interface Reported<T> {

    /** The value stands in the file. */
    record Present<T>(T amount) implements Reported<T> {}

    /**
     * No value, for a stated reason.
     *
     * @param why the reason
     * @param published the text that stands in the value's place, such as {@code NR}; empty for a blank
     */
    record Absent<T>(Missing why, String published) implements Reported<T> {}

    static <T> Reported<T> of(T amount) {
        return new Present<>(amount);
    }

    static <T> Reported<T> absent(Missing why, String published) {
        return new Absent<>(why, published);
    }

    default Optional<T> value() {
        return fold(Optional::of, (why, published) -> Optional.empty());
    }

    default Optional<Missing> missing() {
        return fold(amount -> Optional.empty(), (why, published) -> Optional.of(why));
    }

    /** One of the two, by kind. */
    default <R> R fold(Function<? super T, ? extends R> present, AbsentCase<? extends R> absent) {
        if (this instanceof Present<T> p) {
            return present.apply(p.amount());
        }
        Absent<T> a = (Absent<T>) this;
        return absent.apply(a.why(), a.published());
    }

    /** What becomes of an absent value. */
    @FunctionalInterface
    interface AbsentCase<R> {
        R apply(Missing why, String published);
    }
}
