package org.determinations.application.policy;

import java.util.List;

/**
 * What two policy packs say differently.
 *
 * @param before id of the first
 * @param after id of the second
 * @param changes in the order of the first, then what only the second says
 */
public record PackDifference(String before, String after, List<Change> changes) {

    /** What happened to a statement. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed"),
        /** It says the same at another place of its table, where the order decides. */
        MOVED("moved"),
        /** It says the same with another source or confidence. */
        CITED("cited otherwise");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One statement that differs.
     *
     * @param where section, part and what is stated, such as {@code elements c11: B11 at least 95}
     * @param was as the first says it; empty where it says nothing
     * @param is as the second says it; empty where it says nothing
     */
    public record Change(Kind kind, String where, String was, String is) {}

    public PackDifference {
        changes = List.copyOf(changes);
    }
}
