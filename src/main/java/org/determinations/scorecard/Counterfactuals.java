package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.ExactRatio;

/**
 * Which single fact would give a unit another category. Exact: every bound that the scorecard names for the fact and the values
 * beside it are tried, every code; between two values that give different categories the turn is found on the grid of the fact,
 * also where it enters a sum. All other units stay as they are.
 */
public final class Counterfactuals {
    private static final Comparator<Counterfactual> NEAREST = Comparator.comparing(
                    (Counterfactual c) -> c.distance().isEmpty())
            .thenComparing(c -> c.distance().orElse(ExactRatio.ZERO))
            .thenComparing(Counterfactual::measure)
            .thenComparing(Counterfactual::to);

    private final Scorecard scorecard;
    private final UnitMeasures unit;
    private final UnitRanks ranks;
    private final FactGrid grid;
    private final FactProfile profile;

    private Counterfactuals(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks) {
        this.scorecard = scorecard;
        this.unit = unit;
        this.ranks = ranks;
        this.grid = new FactGrid(scorecard, unit);
        this.profile = new FactProfile(scorecard, unit, ranks, false);
    }

    /** The facts that would change the category, the nearest first; of each fact one for each category and direction. */
    public static List<Counterfactual> of(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks) {
        return new Counterfactuals(scorecard, unit, ranks).find();
    }

    private List<Counterfactual> find() {
        Outcome now = scorecard.evaluate(unit, ranks);
        List<Counterfactual> found = new ArrayList<>();
        for (Measure measure : scorecard.measures()) {
            if (measure.isGiven()) {
                Reckoned value = now.findStep(measure.id()).orElseThrow().result();
                found.addAll(measure.isNumeric() ? numbers(measure, value, now) : codes(measure, value, now));
            }
        }
        return found.stream().sorted(NEAREST).toList();
    }

    private List<Counterfactual> codes(Measure measure, Reckoned value, Outcome now) {
        List<Counterfactual> found = new ArrayList<>();
        for (String code : grid.codes(measure)) {
            if (!value.hasValue() || !value.text().equals(code)) {
                Outcome then = profile.suppose(measure, code);
                if (!then.category().equals(now.category())) {
                    found.add(new Counterfactual(
                            measure.id(),
                            value.shown(),
                            code,
                            then.category(),
                            then.decided().label(),
                            Optional.empty()));
                }
            }
        }
        return found;
    }

    private List<Counterfactual> numbers(Measure measure, Reckoned value, Outcome now) {
        List<Counterfactual> found = new ArrayList<>();
        profile.of(measure).forEach((point, then) -> {
            if (!then.category().equals(now.category())) {
                found.add(new Counterfactual(
                        measure.id(),
                        value.shown(),
                        Reckoned.show(point),
                        then.category(),
                        then.decided().label(),
                        value.number().map(n -> n.minus(point).absolute())));
            }
        });
        return nearest(found, value);
    }

    /** Of each category and direction the nearest. */
    private static List<Counterfactual> nearest(List<Counterfactual> found, Reckoned value) {
        Set<String> seen = new LinkedHashSet<>();
        return found.stream()
                .sorted(NEAREST)
                .filter(c -> seen.add(c.category() + " "
                        + value.number()
                                .map(n -> n.compareTo(Condition.number(c.to()).orElse(n)))
                                .orElse(0)))
                .toList();
    }
}
