package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;

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
    private final Suppositions suppositions;
    private final BiFunction<Measure, String, Outcome.Decided> suppose;
    private final FactGrid grid;

    /** @param suppose what the category would be with another value of a fact */
    Counterfactuals(
            Readings readings,
            UnitMeasures unit,
            Suppositions suppositions,
            BiFunction<Measure, String, Outcome.Decided> suppose) {
        this.scorecard = readings.scorecard();
        this.suppositions = suppositions;
        this.suppose = suppose;
        this.grid = new FactGrid(readings, unit);
    }

    /** Finds them for any unit of a scorecard, whose tables are looked through once. */
    public static Finder of(Scorecard scorecard, UnitRanks ranks) {
        Readings readings = new Readings(scorecard);
        return unit -> {
            Suppositions suppositions = new Suppositions(readings, unit, ranks);
            return new Counterfactuals(readings, unit, suppositions, suppositions::suppose).find();
        };
    }

    /** The facts that would change the category, the nearest first; of each fact one for each category and direction. */
    @FunctionalInterface
    public interface Finder {
        List<Counterfactual> find(UnitMeasures unit);
    }

    List<Counterfactual> find() {
        List<Counterfactual> found = new ArrayList<>();
        for (Measure measure : scorecard.measures()) {
            if (measure.isGiven()) {
                Reckoned value = suppositions.value(measure);
                found.addAll(measure.isNumeric() ? numbers(measure, value) : codes(measure, value));
            }
        }
        return found.stream().sorted(NEAREST).toList();
    }

    private List<Counterfactual> codes(Measure measure, Reckoned value) {
        List<Counterfactual> found = new ArrayList<>();
        for (String code : grid.codes(measure)) {
            if (!value.hasValue() || !value.text().equals(code)) {
                Outcome.Decided then = suppose.apply(measure, code);
                if (isOther(then)) {
                    found.add(new Counterfactual(
                            measure.id(), value.shown(), code, then.code(), then.label(), Optional.empty()));
                }
            }
        }
        return found;
    }

    private List<Counterfactual> numbers(Measure measure, Reckoned value) {
        List<Counterfactual> found = new ArrayList<>();
        new FactProfile<>(grid, suppose, Outcome.Decided::code).of(measure).forEach((point, then) -> {
            if (isOther(then)) {
                found.add(new Counterfactual(
                        measure.id(),
                        value.shown(),
                        Reckoned.show(point),
                        then.code(),
                        then.label(),
                        value.number().map(n -> n.minus(point).absolute())));
            }
        });
        return nearest(found, value);
    }

    private boolean isOther(Outcome.Decided then) {
        return !then.code().equals(suppositions.now().code());
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
