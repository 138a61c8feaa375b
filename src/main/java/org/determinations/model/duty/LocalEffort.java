package org.determinations.model.duty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which districts may reduce what they spend on special education from their own funds: those that meet the requirements
 * (34 CFR 300.608(a), 300.205). By the name of a category, since a name says it, and a code of one policy may mean something else in
 * another. Immutable.
 *
 * @param tables in force, those of all jurisdictions first; empty where nothing is said
 */
public record LocalEffort(List<Names> tables) {
    /** Where no table is in force: nothing is said. */
    public static final LocalEffort NONE = new LocalEffort(List.of());

    /**
     * What one table says.
     *
     * @param table its id
     * @param meets names of categories of districts that meet the requirements
     * @param below names of categories of districts that do not
     * @param citations as they are printed
     */
    public record Names(String table, Set<String> meets, Set<String> below, List<String> citations) {
        public Names {
            meets = Set.copyOf(meets);
            below = Set.copyOf(below);
            citations = List.copyOf(citations);
        }

        private boolean has(String categoryName) {
            return meets.contains(categoryName) || below.contains(categoryName);
        }
    }

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
        tables = List.copyOf(tables);
    }

    /** Whether any table is in force. */
    public boolean isInForce() {
        return !tables.isEmpty();
    }

    /** What follows for a district in the category of that name. */
    public Answer of(String categoryName) {
        return naming(categoryName)
                .map(names -> names.meets().contains(categoryName) ? Answer.MAY_REDUCE : Answer.MAY_NOT_REDUCE)
                .orElse(Answer.NOT_SAID);
    }

    /** What is cited for that: by the table that names the category, else by the first one in force. */
    public List<String> citations(String categoryName) {
        return naming(categoryName)
                .or(() -> tables.stream().findFirst())
                .map(Names::citations)
                .orElse(List.of());
    }

    /** The table that names the category; those that were looked at where none does. */
    public String table(String categoryName) {
        return naming(categoryName)
                .map(Names::table)
                .orElseGet(() -> tables.stream().map(Names::table).collect(Collectors.joining(", ")));
    }

    private Optional<Names> naming(String categoryName) {
        return tables.stream().filter(names -> names.has(categoryName)).findFirst();
    }
}
