package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** The parts of a scorecard as rules that are asked one after the other: elements, components, the category, steps, a person. */
public final class ScorecardRules {
    /** The rows that give the base category. */
    public static final String CATEGORY = "category";
    /** Whom people look at. */
    public static final String REVIEW = "review list";
    /** What follows. */
    public static final String ENFORCEMENT = "enforcement";
    /** What a person decided, where no step of the scorecard has another name for it. */
    public static final String DECISION = "decision";

    private final List<RuleShape> shapes = new ArrayList<>();
    private final Map<String, PackRule> rules = new LinkedHashMap<>();

    private ScorecardRules() {}

    static ScorecardRules of(Scorecard scorecard) {
        ScorecardRules all = new ScorecardRules();
        scorecard.reckoning().elements().forEach(e -> all.add(e.id(), e.words(), RuleRole.SCORE, e.cited()));
        scorecard.reckoning().components().forEach(c -> all.add(c.id(), c.words(), RuleRole.SCORE, c.cited()));
        List<TableRow<CategoryEffect>> rows = scorecard.judging().rows();
        Cited category = rows.isEmpty() ? scorecard.cited() : rows.get(0).cited();
        all.add(CATEGORY, "Rows of the category", RuleRole.BASIS, category);
        List<AdjustStep> persons = new ArrayList<>();
        for (AdjustStep step : scorecard.judging().steps()) {
            if (readsDecision(step, scorecard)) {
                persons.add(step);
            } else {
                all.add(step.id(), step.words(), RuleRole.STEP, step.cited());
            }
        }
        if (!scorecard.showing().review().isEmpty()) {
            all.add(REVIEW, "Review list", RuleRole.SCREEN, scorecard.showing().review().get(0).cited());
        }
        all.add(DECISION, "Recorded decision", RuleRole.DECISION, persons.isEmpty() ? category : persons.get(0).cited());
        if (!scorecard.showing().enforcement().isEmpty()) {
            all.add(
                    ENFORCEMENT,
                    "What follows from the category",
                    RuleRole.SCORE,
                    scorecard.showing().enforcement().get(0).cited());
        }
        return all;
    }

    /** Ids of the measures through which a person's recorded decision is read. */
    public static Set<String> decisions(Scorecard scorecard) {
        return scorecard.measures().stream()
                .filter(measure -> measure.id().equals(DECISION) || measure.reading().byPerson())
                .map(Measure::id)
                .collect(Collectors.toSet());
    }

    private static boolean readsDecision(AdjustStep step, Scorecard scorecard) {
        Set<String> decisions = decisions(scorecard);
        return step.rows().stream()
                .anyMatch(row -> row.names().anyMatch(decisions::contains)
                        || decisions.contains(row.gives().text()));
    }

    private void add(String id, String words, RuleRole role, Cited cited) {
        shapes.add(RuleShape.withoutParameters(id, words, role));
        rules.put(id, new PackRule(id, cited.sources(), cited.confidence(), Map.of(), cited.quote()));
    }

    List<RuleShape> shapes() {
        return List.copyOf(shapes);
    }

    List<PackRule> rules() {
        return List.copyOf(rules.values());
    }
}
