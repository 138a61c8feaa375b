package org.determinations.scorecard.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TableRow;

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

    /** Measures that nothing reads, in the order of the file: perhaps a name elsewhere is another one than was meant. */
    public static List<String> listUnread(Scorecard scorecard) {
        Set<String> read = new HashSet<>();
        Stream.of(
                        tables(scorecard).flatMap(table -> table.names().stream()),
                        scorecard.measures().stream().flatMap(Measure::names),
                        scorecard.measures().stream().flatMap(m -> m.derivation().of().stream()),
                        scorecard.reckoning().elements().stream().flatMap(Element::names),
                        scorecard.reckoning().components().stream().flatMap(Component::names),
                        scorecard.showing().review().stream().flatMap(TableRow::names),
                        scorecard.judging().rows().stream()
                                .map(row -> row.gives().text()),
                        scorecard.judging().steps().stream()
                                .flatMap(step -> step.rows().stream()
                                        .map(row -> row.gives().text())))
                .flatMap(names -> names)
                .forEach(read::add);
        return scorecard.measures().stream()
                .map(Measure::id)
                .filter(id -> !read.contains(id))
                .filter(id -> scorecard.showing().labels().stream()
                        .noneMatch(label -> label.gives().contains("{" + id + "}")))
                .toList();
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
