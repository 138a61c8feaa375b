package org.determinations.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant whose word, in files, in documents and for people, is its name in small letters with spaces. Who renames it renames
 * the word, which the schemas and the samples notice. One per constant; immutable.
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
}
