package org.determinations.scorecard.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.scorecard.Comparison;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.TableRow;
import org.determinations.scorecard.ValueStatus;

/** Rows before which another always fits: every combination of the values that the table tells apart is tried. */
record ReachLint(TableGrid grid, LintTable table) {
    /** A table with more combinations is not tried whole: its rows then pass. */
    private static final int MOST_COMBINATIONS = 200_000;

    private static final String OTHER = "\u0000another";

    List<Issue> check() {
        Map<String, List<Reckoned>> values = new LinkedHashMap<>();
        long combinations = 1;
        for (String name : table.names()) {
            List<Reckoned> of = values(name);
            values.put(name, of);
            combinations *= of.size();
            if (combinations > MOST_COMBINATIONS) {
                return List.of();
            }
        }
        Set<Integer> reached = new HashSet<>();
        reach(new ArrayList<>(values.keySet()), values, new LinkedHashMap<>(), reached);
        return table.rows().stream()
                .filter(row -> !reached.contains(row.number()))
                .map(this::issue)
                .toList();
    }

    private void reach(
            List<String> left, Map<String, List<Reckoned>> values, Map<String, Reckoned> chosen, Set<Integer> reached) {
        if (reached.size() == table.rows().size()) {
            return;
        }
        if (left.isEmpty()) {
            table.rows().stream()
                    .filter(row -> row.fits(name -> chosen.getOrDefault(name, Reckoned.without(ValueStatus.MISSING))))
                    .findFirst()
                    .ifPresent(row -> reached.add(row.number()));
            return;
        }
        String name = left.get(0);
        for (Reckoned value : values.getOrDefault(name, List.of())) {
            chosen.put(name, value);
            reach(left.subList(1, left.size()), values, chosen, reached);
        }
    }

    /** Everything about a name that some row tells apart. */
    private List<Reckoned> values(String name) {
        List<Condition> about = new ArrayList<>(table.about(name));
        Set<String> words = new LinkedHashSet<>();
        boolean compared = false;
        for (TableRow<?> row : table.rows()) {
            for (Condition condition : row.conditions()) {
                compared |= condition.names().skip(1).anyMatch(other -> touches(condition, name));
                if (condition.names().skip(1).anyMatch(name::equals)) {
                    about.addAll(table.about(condition.name()));
                }
            }
        }
        List<Reckoned> values = new ArrayList<>();
        grid.points(name, about).forEach(point -> values.add(Reckoned.number(point)));
        about.stream()
                .filter(c -> List.of(Comparison.IS, Comparison.ONE_OF, Comparison.NOT_ONE_OF)
                        .contains(c.comparison()))
                .forEach(c -> words.addAll(c.words()));
        boolean numeric = about.stream().anyMatch(c -> c.comparison().isNumeric());
        if (!numeric) {
            words.add(OTHER);
            words.forEach(word -> values.add(Reckoned.text(word)));
        }
        if (compared && numeric) {
            values.add(Reckoned.number(org.determinations.model.ExactRatio.ZERO));
            values.add(Reckoned.number(org.determinations.model.ExactRatio.ONE));
        }
        if (compared && !numeric) {
            values.add(Reckoned.text(OTHER + name));
        }
        for (ValueStatus status : ValueStatus.values()) {
            if (status != ValueStatus.VALUE) {
                values.add(Reckoned.without(status));
            }
        }
        return values;
    }

    private static boolean touches(Condition condition, String name) {
        return condition.names().anyMatch(name::equals);
    }

    private Issue issue(TableRow<?> row) {
        return Issue.of(
                IssueCode.SCORECARD_ROW_UNREACHED,
                row.where(),
                "a row before it always fits first, or its conditions exclude each other",
                table.id() + ", row " + row.number() + ": " + row.text(),
                "",
                "move the row up, or take it out");
    }
}
