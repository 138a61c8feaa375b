package org.determinations.scorecardfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.Worded;
import org.determinations.policyfile.NearestName;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.EarlierCategory;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.ValueStatus;
import org.determinations.scorecard.scenario.Scenario;

/**
 * Reads one file of scenarios. Columns: {@code scenario}, {@code source}, a measure's id, {@code n of M}, {@code earlier} and
 * {@code earlier base} (newest first, {@code ;} between cycles, {@code -} for none), {@code expect X}, {@code differs}, {@code
 * note}. A status stands in parentheses: {@code (too small)}; a blank cell gives nothing and expects nothing.
 */
record ScenarioReading(Scorecard scorecard, String shown, List<Issue> issues) {
    private static final String EXPECT = "expect ";
    private static final String COUNT = "n of ";
    private static final List<String> PLAIN =
            List.of("scenario", "source", "note", "differs", "earlier", "earlier base");
    private static final List<String> RESULTS =
            List.of("category", "base", "label", "streak", "requires", "permits", "review");

    List<Scenario> read(List<List<String>> rows) {
        Set<String> allowed = columns();
        List<String> header = rows.get(0);
        int before = issues.size();
        header.stream()
                .filter(column -> !allowed.contains(column))
                .forEach(column -> problem(
                        1,
                        column,
                        "nothing has the name of this column",
                        column,
                        String.join(", ", allowed),
                        NearestName.advice(column, allowed)));
        for (String needed : List.of("scenario", "source")) {
            if (!header.contains(needed)) {
                problem(1, needed, "the column is missing", "", "", "add it");
            }
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 1; i < rows.size() && issues.size() == before; i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int c = 0; c < header.size(); c++) {
                cells.put(header.get(c), rows.get(i).get(c).trim());
            }
            scenarios.add(scenario(i + 1, cells));
        }
        return scenarios;
    }

    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(PLAIN);
        Set<String> results = new LinkedHashSet<>(RESULTS);
        for (Measure measure : scorecard.measures()) {
            columns.add(measure.id());
            columns.add(COUNT + measure.id());
            results.add(measure.id());
        }
        scorecard.reckoning().elements().stream().map(Element::id).forEach(results::add);
        scorecard.reckoning().components().stream().map(Component::id).forEach(results::add);
        results.forEach(result -> columns.add(EXPECT + result));
        return columns;
    }

    private Scenario scenario(int row, Map<String, String> cells) {
        Map<String, GivenValue> values = new HashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            if (text.isEmpty() || PLAIN.contains(column)) {
                return;
            }
            if (column.startsWith(EXPECT)) {
                expected.put(column.substring(EXPECT.length()), text);
            } else if (!column.startsWith(COUNT)) {
                values.put(column, given(row, column, text, cells.getOrDefault(COUNT + column, "")));
            }
        });
        checkTold(row, cells, expected);
        UnitMeasures unit = UnitMeasures.of(row + " " + cells.getOrDefault("scenario", ""), values)
                .after(earlier(row, cells));
        return new Scenario(
                cells.getOrDefault("scenario", ""),
                cells.getOrDefault("source", ""),
                unit,
                expected,
                cells.getOrDefault("differs", ""),
                SourceRef.ofRow(shown, row));
    }

    /** A scenario says what it is called, where it is printed and what must come out. */
    private void checkTold(int row, Map<String, String> cells, Map<String, String> expected) {
        for (String needed : List.of("scenario", "source")) {
            if (cells.getOrDefault(needed, "").isEmpty()) {
                problem(
                        row,
                        needed,
                        "the cell is blank",
                        "",
                        "a name, and where it is printed or that it is made up",
                        "fill it in");
            }
        }
        if (expected.isEmpty()) {
            problem(
                    row,
                    "",
                    "the scenario expects nothing",
                    "",
                    EXPECT + "category and others",
                    "say what must come out");
        }
    }

    private GivenValue given(int row, String column, String text, String count) {
        SourceRef where = at(row, column);
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        Optional<ValueStatus> status = bracketed
                ? Worded.find(ValueStatus.class, text.substring(1, text.length() - 1))
                        .filter(ValueStatus.ofMeasures()::contains)
                : Optional.empty();
        if (bracketed && status.isEmpty()) {
            problem(
                    row,
                    column,
                    "this is no status",
                    text,
                    "(missing), (not valid), (too small), (not applicable)",
                    "correct it");
        }
        GivenValue value = status.map(s -> GivenValue.without(s, where)).orElseGet(() -> GivenValue.of(text, where));
        if (!count.isEmpty() && !count.matches("[0-9]{1,9}")) {
            problem(row, COUNT + column, "the value is not a count", count, "a whole number", "correct it");
        }
        return count.matches("[0-9]{1,9}") ? value.counted(new BigDecimal(count)) : value;
    }

    private List<EarlierCategory> earlier(int row, Map<String, String> cells) {
        List<Optional<CategoryCode>> decided = codes(cells.getOrDefault("earlier", ""));
        List<Optional<CategoryCode>> base = codes(cells.getOrDefault("earlier base", ""));
        if (!base.isEmpty() && base.size() != decided.size()) {
            problem(
                    row,
                    "earlier base",
                    "the two lists of earlier categories differ in length",
                    base.size() + " and " + decided.size(),
                    "as many cycles in both",
                    "correct the row");
            return List.of();
        }
        List<EarlierCategory> earlier = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            earlier.add(new EarlierCategory(
                    (i + 1) + " before", base.isEmpty() ? decided.get(i) : base.get(i), decided.get(i)));
        }
        return earlier;
    }

    private static List<Optional<CategoryCode>> codes(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(";", -1))
                .map(String::trim)
                .map(code -> code.isEmpty() || code.equals("-")
                        ? Optional.<CategoryCode>empty()
                        : Optional.of(new CategoryCode(code)))
                .toList();
    }

    private SourceRef at(int row, String column) {
        return SourceRef.ofRow(shown, row).at(column);
    }

    private void problem(int row, String column, String wrong, String found, String allowed, String action) {
        issues.add(Issue.of(IssueCode.SCENARIO_UNREADABLE, at(row, column), wrong, found, allowed, action));
    }
}
