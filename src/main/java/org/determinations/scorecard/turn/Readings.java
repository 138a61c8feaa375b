package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.scorecard.CategoryEffect;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Reach;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TableRow;
import org.determinations.scorecard.lint.LintTable;
import org.determinations.scorecard.lint.ScorecardLint;

/** Which part of a scorecard reads which. Made once for all units; the scorecard does not change. */
public final class Readings {
    private final Scorecard scorecard;
    private final Map<String, List<Condition>> about = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Reach> reaches = new HashMap<>();

    public Readings(Scorecard scorecard) {
        this.scorecard = scorecard;
        Stream<LintTable> review =
                Stream.of(LintTable.of("review list", scorecard.showing().review()));
        Stream.concat(ScorecardLint.tables(scorecard), review)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.conditions().stream())
                .forEach(condition -> about.computeIfAbsent(condition.name(), name -> new ArrayList<>())
                        .add(condition));
        judged().forEach(read::add);
        scorecard.reckoning().components().stream().flatMap(Component::names).forEach(read::add);
        scorecard.measures().forEach(measure -> reaches.put(measure.id(), reach(measure)));
    }

    Scorecard scorecard() {
        return scorecard;
    }

    /** Name to the conditions about it, in the order of the file. */
    Map<String, List<Condition>> about() {
        return about;
    }

    Reach reach(String measure) {
        return reaches.getOrDefault(measure, new Reach(Set.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Whether the fact enters a sum, a share or a change itself, so that every value of it may give another result. */
    boolean isSummed(Measure fact) {
        List<Measure> made = reach(fact.id()).measures();
        return made.size() > 1
                || scorecard.reckoning().components().stream()
                        .flatMap(component -> component.parts().stream())
                        .flatMap(row -> row.gives().stream())
                        .anyMatch(part ->
                                part.name().equals(fact.id()) || part.weightOf().equals(fact.id()));
    }

    /** Every name that the category, its steps or a label reads. */
    private Stream<String> judged() {
        Stream<TableRow<CategoryEffect>> rows = Stream.concat(
                scorecard.judging().rows().stream(),
                scorecard.judging().steps().stream().flatMap(step -> step.rows().stream()));
        Stream<String> category = rows.flatMap(
                row -> Stream.concat(row.names(), Stream.of(row.gives().text())));
        Stream<String> labels = scorecard.showing().labels().stream()
                .flatMap(row -> Stream.concat(
                        row.names(),
                        scorecard.listNames().stream()
                                .filter(name -> row.gives().contains("{" + name + "}"))));
        return Stream.concat(category, labels);
    }

    private Reach reach(Measure fact) {
        Set<String> names = new LinkedHashSet<>(List.of(fact.id()));
        List<Measure> measures = scorecard.measures().stream()
                .filter(measure -> measure.equals(fact) || add(names, measure.id(), measure.names()))
                .toList();
        List<Element> elements = scorecard.reckoning().elements().stream()
                .filter(element -> add(names, element.id(), element.names()))
                .toList();
        List<String> edge = names.stream().filter(read::contains).toList();
        List<Component> components = scorecard.reckoning().components().stream()
                .filter(component -> add(names, component.id(), component.names()))
                .toList();
        return new Reach(Set.copyOf(names), measures, elements, components, edge);
    }

    private static boolean add(Set<String> names, String id, Stream<String> reads) {
        boolean reached = reads.anyMatch(names::contains);
        if (reached) {
            names.add(id);
        }
        return reached;
    }
}
