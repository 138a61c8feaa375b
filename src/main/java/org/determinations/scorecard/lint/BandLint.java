package org.determinations.scorecard.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.TableRow;

/**
 * Values between two bands that fit neither, and values that fit two bands. A row {@code otherwise} does not close a gap: it
 * would swallow the value unseen. Below the lowest and above the highest band it may.
 */
record BandLint(TableGrid grid, LintTable table) {
    List<Issue> check() {
        List<Issue> found = new ArrayList<>();
        for (String name : table.names()) {
            List<Condition> about = numeric(name);
            if (about.size() < 2) {
                continue;
            }
            List<ExactRatio> points = grid.points(name, about);
            for (Set<String> others : groups(name)) {
                found.addAll(gaps(name, others, points));
                found.addAll(overlaps(name, others, points));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<Condition> numeric(String name) {
        return table.about(name).stream()
                .filter(condition -> condition.comparison().isNumeric())
                .toList();
    }

    /** What else the rows ask that compare the name with numbers, once each. */
    private List<Set<String>> groups(String name) {
        return table.rows().stream()
                .filter(row -> band(row, name).isPresent())
                .map(row -> others(row, name))
                .distinct()
                .toList();
    }

    private static Set<String> others(TableRow<?> row, String name) {
        return row.conditions().stream()
                .filter(condition -> !condition.name().equals(name))
                .map(Condition::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Condition> band(TableRow<?> row, String name) {
        return row.conditions().stream()
                .filter(condition -> condition.name().equals(name))
                .filter(condition -> condition.comparison().isNumeric())
                .filter(condition ->
                        condition.bounds().stream().allMatch(b -> b.number().isPresent()))
                .findFirst();
    }

    private List<Issue> gaps(String name, Set<String> others, List<ExactRatio> points) {
        List<TableRow<?>> rows = table.rows().stream()
                .filter(row -> band(row, name).isPresent() && others.containsAll(others(row, name)))
                .toList();
        List<Boolean> covered = points.stream()
                .map(point -> rows.stream().anyMatch(row -> fits(row, name, point)))
                .toList();
        int first = covered.indexOf(true);
        int last = covered.lastIndexOf(true);
        List<Issue> found = new ArrayList<>();
        for (int i = Math.max(first, 0); i < last; i++) {
            if (!covered.get(i)) {
                found.add(
                        issue(rows.get(rows.size() - 1), "a value between two rows fits neither", name, points.get(i)));
            }
        }
        return found;
    }

    private List<Issue> overlaps(String name, Set<String> others, List<ExactRatio> points) {
        List<TableRow<?>> rows = table.rows().stream()
                .filter(row -> band(row, name).isPresent() && others.equals(others(row, name)))
                .toList();
        List<Issue> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (TableRow<?> later : rows.subList(i + 1, rows.size())) {
                TableRow<?> row = rows.get(i);
                if (excludes(band(row, name).orElseThrow(), band(later, name).orElseThrow())) {
                    points.stream()
                            .filter(point -> fits(row, name, point) && fits(later, name, point))
                            .findFirst()
                            .ifPresent(point -> found.add(issue(later, "a value fits two rows", name, point)));
                }
            }
        }
        return found;
    }

    /** Two rows that are written to exclude each other: a band and anything else, or two opposite sides of a line. */
    private static boolean excludes(Condition one, Condition other) {
        return one.comparison().isBand()
                || other.comparison().isBand()
                || one.comparison().isFromBelow() != other.comparison().isFromBelow();
    }

    private static boolean fits(TableRow<?> row, String name, ExactRatio point) {
        return row.conditions().stream()
                .filter(condition -> condition.name().equals(name))
                .allMatch(condition -> condition.fits(any -> Reckoned.number(point)));
    }

    private Issue issue(TableRow<?> row, String wrong, String name, ExactRatio point) {
        return Issue.of(
                IssueCode.SCORECARD_BANDS,
                row.where(),
                wrong,
                table.id() + ": " + name + " " + Reckoned.show(point),
                "rows that meet on every value that the declared rounding leaves",
                "correct the rows, or declare the rounding that the source states");
    }
}
