package org.determinations.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant that files, documents and people know by a word: its name in small letters with spaces, where it does not say another.
 * Who renames the constant renames the word; samples, schemas and golden cases notice. One per constant; immutable.
 */
public interface Worded {
    /** As the language has it. */
    String name();

    /** As files spell it and people type and read it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant with that word, spelled exactly so; empty when there is none. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(of -> of.word().equals(word))
                .findFirst();
    }

    /** Every word of a kind, in order. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Worded::word).toList();
    }
}
