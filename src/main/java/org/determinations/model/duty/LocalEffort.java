package org.determinations.model.duty;

import java.util.List;
import java.util.Set;

/**
 * Which districts may reduce what they spend on special education from their own funds: those that meet the requirements
 * (34 CFR 300.608(a), 300.205). By the name of a category, since a name says it, and a code of one policy may mean something else in
 * another. Immutable.
 *
 * @param table id of the tables that say it, separated by {@code , }; empty where none is in force
 * @param meets names of categories of districts that meet the requirements
 * @param below names of categories of districts that do not
 * @param citations as they are printed
 */
public record LocalEffort(String table, Set<String> meets, Set<String> below, List<String> citations) {
    /** Where no table is in force: nothing is said. */
    public static final LocalEffort NONE = new LocalEffort("", Set.of(), Set.of(), List.of());

    /** What a category says. */
    public enum Answer {
        /** The district may, within what the law allows. */
        MAY_REDUCE("may be reduced"),
        /** The department must forbid it. */
        MAY_NOT_REDUCE("may not be reduced"),
        /** No table names the category: a person has to say it. */
        NOT_SAID("not said");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        /** As files and lists have it. */
        public String word() {
            return word;
        }
    }

    public LocalEffort {
        meets = Set.copyOf(meets);
        below = Set.copyOf(below);
        citations = List.copyOf(citations);
    }

    /** Whether any table is in force. */
    public boolean isInForce() {
        return !table.isEmpty();
    }

    /** What follows for a district in the category of that name. */
    public Answer of(String categoryName) {
        if (meets.contains(categoryName)) {
            return Answer.MAY_REDUCE;
        }
        return below.contains(categoryName) ? Answer.MAY_NOT_REDUCE : Answer.NOT_SAID;
    }
}
