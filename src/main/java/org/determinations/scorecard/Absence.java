package org.determinations.scorecard;

/**
 * What a component does without some or all of its parts.
 *
 * @param some when one part is out
 * @param stopsWithoutAny whether it stops when no part is left; else it is out itself
 */
public record Absence(Some some, boolean stopsWithoutAny) {

    /** What happens when one part is out. */
    public enum Some {
        /** It is left out, and the others keep their weights. */
        SKIP,
        /** The weights of the others are scaled to the whole. */
        REWEIGHT,
        /** No category: a person decides. */
        STOP
    }
}
