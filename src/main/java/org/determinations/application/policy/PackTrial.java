package org.determinations.application.policy;

import java.util.List;

/**
 * What the scenarios of a pack say of it.
 *
 * @param pack name of its folder
 * @param form what its scenarios are held against
 * @param scenarios in the order of the files and their rows; at least one
 * @param unreached rows of tables that no scenario reaches, in the order of the scorecard
 */
public record PackTrial(String pack, Form form, List<Tried> scenarios, List<Unreached> unreached) {

    /** How the policy is written. */
    public enum Form {
        TABLES,
        /** Its rules are classes; {@link Unreached} is a rule that no scenario applies. */
        RULES
    }

    /** How a scenario came out. */
    public enum Verdict {
        EQUAL("equal"),
        /** Not equal, and the scenario says why what is printed cannot come out. */
        EXPLAINED("differs with a reason"),
        WRONG("wrong");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One scenario.
     *
     * @param where file and row
     * @param source that prints the facts and the result, or says that they are constructed
     * @param reason why it differs; empty when the scenario gives none
     */
    public record Tried(
            String scenario, String where, String source, Verdict verdict, String reason, List<Expected> values) {
        public Tried {
            values = List.copyOf(values);
        }
    }

    /** One value that a scenario expects, and what came out. */
    public record Expected(String name, String expected, String got, boolean isEqual) {}

    /**
     * A row that nobody tried, or a rule.
     *
     * @param table id of the element, component, step or section; {@code rules} of a policy in rules
     * @param row the first of the table is 1; the first rule that is asked is 1
     * @param says its conditions, or the id of the rule
     * @param where file and place
     */
    public record Unreached(String table, int row, String says, String where) {}

    public PackTrial {
        scenarios = List.copyOf(scenarios);
        unreached = List.copyOf(unreached);
    }

    /** How many scenarios came out so. */
    public int count(Verdict verdict) {
        return (int) scenarios.stream().filter(s -> s.verdict() == verdict).count();
    }

    /** Whether every scenario is equal or says why it is not. */
    public boolean isPassed() {
        return count(Verdict.WRONG) == 0;
    }
}
