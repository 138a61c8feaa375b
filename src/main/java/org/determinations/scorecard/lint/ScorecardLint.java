package org.determinations.scorecard.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.scorecard.Scorecard;

/** What can be found wrong with the tables of a scorecard before any unit is held against it. */
public final class ScorecardLint {
    private ScorecardLint() {}

    /** Gaps, overlaps and rows that can never fit, in the order of the file. */
    public static List<Issue> check(Scorecard scorecard) {
        TableGrid grid = new TableGrid(scorecard);
        List<Issue> found = new ArrayList<>();
        tables(scorecard).forEach(table -> {
            found.addAll(new BandLint(grid, table).check());
            found.addAll(new ReachLint(grid, table).check());
        });
        return found;
    }

    /** Every table in which the first row that fits decides. */
    public static Stream<LintTable> tables(Scorecard scorecard) {
        Stream<LintTable> elements = scorecard.reckoning().elements().stream()
                .map(e -> LintTable.of(e.id(), e.table().rows()));
        Stream<LintTable> components =
                scorecard.reckoning().components().stream().map(c -> LintTable.of(c.id(), c.parts()));
        Stream<LintTable> category =
                Stream.of(LintTable.of("category", scorecard.judging().rows()));
        Stream<LintTable> steps = scorecard.judging().steps().stream().map(s -> LintTable.of(s.id(), s.rows()));
        Stream<LintTable> shown = Stream.of(
                LintTable.of("labels", scorecard.showing().labels()),
                LintTable.of("enforcement", scorecard.showing().enforcement()));
        return Stream.of(elements, components, category, steps, shown).flatMap(all -> all);
    }
}
