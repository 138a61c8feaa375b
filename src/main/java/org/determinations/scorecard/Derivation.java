package org.determinations.scorecard;

import java.util.List;

/**
 * How a measure comes about. Closed, as {@link Comparison}.
 *
 * @param of the measures it is made from, in the order of the kind
 * @param recordKind of counted records; empty otherwise
 * @param where what a counted record must fit; empty otherwise
 */
public record Derivation(Kind kind, List<String> of, String recordKind, List<Condition> where) {
    public static final Derivation GIVEN = new Derivation(Kind.GIVEN, List.of(), "", List.of());

    /** The kinds. */
    public enum Kind {
        /** An input says it. */
        GIVEN,
        /** The first in percent of the second. */
        SHARE,
        /** The first less the second. */
        CHANGE,
        /** The highest that has a value. */
        HIGHEST,
        /** The lowest that has a value. */
        LOWEST,
        /** How many records of the unit fit. */
        RECORDS
    }

    public Derivation {
        of = List.copyOf(of);
        where = List.copyOf(where);
    }
}
