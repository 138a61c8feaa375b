package org.determinations.scorecard.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.determinations.issue.SourceRef;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TraceStep;
import org.determinations.scorecard.lint.ScorecardLint;

/** Which rows of which tables no scenario reaches. */
public final class ScenarioCoverage {
    private ScenarioCoverage() {}

    /**
     * A row that nobody tried.
     *
     * @param table id of the element, component, step or section
     */
    public record Unreached(String table, int row, String text, SourceRef where) {}

    /** The rows without a scenario, in the order of the scorecard. */
    public static List<Unreached> of(Scorecard scorecard, List<Outcome> outcomes) {
        Set<String> reached = new HashSet<>();
        outcomes.forEach(outcome -> outcome.steps()
                .forEach(step -> step.row().ifPresent(row -> {
                    reached.add(table(step) + " " + row.number());
                })));
        return ScorecardLint.tables(scorecard)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> !reached.contains(table.id() + " " + row.number()))
                        .map(row -> new Unreached(table.id(), row.number(), row.text(), row.where())))
                .toList();
    }

    private static String table(TraceStep step) {
        return step.kind() == TraceStep.Kind.LABEL ? "labels" : step.id();
    }
}
