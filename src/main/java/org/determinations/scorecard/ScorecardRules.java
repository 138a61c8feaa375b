package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.result.RuleResult;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * The parts of a scorecard as rules that are asked one after the other: elements, components, the category, steps, a person.
 * Each has the id of its part in capitals, as rules have, and its table in words as a note.
 */
public final class ScorecardRules {
    /** The step that gives the base category. */
    public static final String CATEGORY = "category";
    /** Whom people look at. */
    public static final String REVIEW = "review list";
    /** What follows. */
    public static final String ENFORCEMENT = "enforcement";
    /** What a person decided, where no step of the scorecard has another name for it. */
    public static final String DECISION = "decision";

    private final Scorecard scorecard;
    private final Map<String, RuleShape> shapes = new LinkedHashMap<>();
    private final List<PackRule> rules = new ArrayList<>();

    private ScorecardRules(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** The rules of a scorecard. */
    public static ScorecardRules of(Scorecard scorecard) {
        ScorecardRules all = new ScorecardRules(scorecard);
        scorecard.reckoning().elements().forEach(all::element);
        scorecard
                .reckoning()
                .components()
                .forEach(c -> all.add(c.id(), c.words(), RuleRole.SCORE, c.cited(), RuleTables.component(c)));
        all.category();
        all.steps();
        all.showing();
        return all;
    }

    private void element(Element element) {
        add(element.id(), element.words(), RuleRole.SCORE, element.cited(), RuleTables.element(element));
    }

    private void category() {
        List<TableRow<CategoryEffect>> rows = scorecard.judging().rows();
        add(
                CATEGORY,
                "Rows of the category",
                RuleRole.BASIS,
                first(rows),
                RuleTables.rows(rows, CategoryEffect::shown));
    }

    private void steps() {
        List<AdjustStep> persons = new ArrayList<>();
        for (AdjustStep step : scorecard.judging().steps()) {
            if (readsDecision(step)) {
                persons.add(step);
            } else {
                add(step.id(), step.words(), RuleRole.STEP, step.cited(), RuleTables.step(step));
            }
        }
        add(
                DECISION,
                "Recorded decision",
                RuleRole.DECISION,
                persons.isEmpty()
                        ? first(scorecard.judging().rows())
                        : persons.get(0).cited(),
                persons.stream().map(RuleTables::step).collect(Collectors.joining("; ")));
    }

    private void showing() {
        Scorecard.Showing showing = scorecard.showing();
        if (!showing.review().isEmpty()) {
            add(
                    REVIEW,
                    RuleResult.REVIEW_LIST,
                    RuleRole.SCREEN,
                    first(showing.review()),
                    RuleTables.rows(showing.review(), words -> "on the list"));
        }
        if (!showing.enforcement().isEmpty()) {
            add(
                    ENFORCEMENT,
                    "What follows from the category",
                    RuleRole.SCORE,
                    first(showing.enforcement()),
                    RuleTables.rows(showing.enforcement(), RuleTables::follows));
        }
    }

    private Cited first(List<? extends TableRow<?>> rows) {
        return rows.isEmpty() ? scorecard.cited() : rows.get(0).cited();
    }

    private void add(String part, String words, RuleRole role, Cited cited, String table) {
        Function<String, Boolean> taken =
                code -> shapes.values().stream().anyMatch(shape -> shape.id().equals(code));
        String code = code(part);
        for (int again = 2; taken.apply(code); again++) {
            code = code(part) + "-" + again;
        }
        shapes.put(part, RuleShape.withoutParameters(code, words, role));
        rules.add(new PackRule(code, cited.sources(), cited.confidence(), Map.of(), table));
    }

    private static String code(String part) {
        return part.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }

    /** Ids of the measures through which a person's recorded decision is read. */
    public static Set<String> decisions(Scorecard scorecard) {
        return scorecard.measures().stream()
                .filter(measure ->
                        measure.id().equals(DECISION) || measure.reading().byPerson())
                .map(Measure::id)
                .collect(Collectors.toSet());
    }

    /** Ids of the measures that name a category in a row of the category or of a step. */
    public static Set<String> naming(Scorecard scorecard) {
        Set<String> named = Stream.concat(
                        scorecard.judging().rows().stream(),
                        scorecard.judging().steps().stream().flatMap(step -> step.rows().stream()))
                .map(row -> row.gives().text())
                .collect(Collectors.toSet());
        return scorecard.measures().stream()
                .map(Measure::id)
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    private boolean readsDecision(AdjustStep step) {
        Set<String> decisions = decisions(scorecard);
        return step.rows().stream()
                .anyMatch(row -> row.names().anyMatch(decisions::contains)
                        || decisions.contains(row.gives().text()));
    }

    /** Id of the part of the scorecard to its rule, in the order in which they are asked. */
    public Map<String, RuleShape> byPart() {
        return new LinkedHashMap<>(shapes);
    }

    List<PackRule> rules() {
        return List.copyOf(rules);
    }
}
