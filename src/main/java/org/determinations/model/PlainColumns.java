package org.determinations.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Is told the columns of a plain kind of fact, each with the value that a fact has for it. Whoever reads rows, keeps facts or
 * lays them side by side is one; the kind tells each of them the same list.
 *
 * @param <F> the facts
 */
public interface PlainColumns<F> {

    /** The words by which facts of a district are told apart; no part of what the fact says. Never blank. */
    void id(FileField field, Function<F, String> value);

    /** The unit, in the field {@code district_code}. */
    void unit(Function<F, DistrictCode> value);

    /** The name of the unit as the file has it, in {@code district_name}; no part of what the fact says. */
    void unitName(Function<F, String> value);

    /** A text; blank where nothing is said, unless the field is needed. */
    void text(FileField field, Function<F, String> value);

    /**
     * One of a few words.
     *
     * @param what what they are about, for messages: {@code source of the finding}
     */
    <E extends Enum<E>> void word(FileField field, Class<E> words, String what, Function<F, E> value);

    /** A school year that must be there, and a plausible one. */
    void schoolYear(FileField field, Function<F, SchoolYear> value);

    /** A day that must be there. */
    void day(FileField field, Function<F, LocalDate> value);

    void dayIfAny(FileField field, Function<F, Optional<LocalDate>> value);

    /** A whole number of 0 or more. */
    void numberIfAny(FileField field, Function<F, Optional<Integer>> value);

    /** The day of the second field is not before that of the first; a row in which it is counts as it is, and that is said. */
    default void ordered(FileField first, FileField second) {}
}
