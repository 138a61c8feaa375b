package org.determinations.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.determinations.issue.UnsafeCharacters;

/**
 * A person by name, as somebody typed it. Immutable. The same person in another spelling is the same person, as
 * {@link NameSpelling} reads it. In doubt two names are one person: that costs a second signature, and the other way round one
 * person would sign twice. Says nothing about who really sat at the keyboard.
 *
 * @param name as it was typed
 */
public record Person(String name) {

    /** Whether both are one person. A name without a letter or digit may be anybody's. */
    public boolean isSameAs(Person other) {
        NameSpelling own = NameSpelling.of(name);
        NameSpelling others = NameSpelling.of(other.name);
        return own.letters().isEmpty()
                || others.letters().isEmpty()
                || own.letters().equals(others.letters())
                || own.sortedWords().equals(others.sortedWords());
    }

    /** Why the text cannot stand as a person's name, in words; empty when it can. */
    public static Optional<String> problem(String text) {
        OptionalInt unsafe = UnsafeCharacters.findInLine(text);
        if (unsafe.isPresent()) {
            return Optional.of("the name holds the character " + UnsafeCharacters.name(unsafe.getAsInt()));
        }
        if (NameSpelling.of(text).letters().isEmpty()) {
            return Optional.of("the name has no letter and no digit");
        }
        return twoScripts(text);
    }

    /** That the name mixes letters of two scripts, with one of them; empty when it does not. */
    public static Optional<String> twoScripts(String text) {
        OptionalInt foreign = NameSpelling.foreignLetter(text);
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of("the name mixes letters of two scripts: one of them is "
                        + UnsafeCharacters.name(foreign.getAsInt()));
    }
}
