package org.determinations.scorecard.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;

/**
 * What a unit would get for the values of one of its facts: at every bound and beside it, and on both sides of every turn between
 * two of them, which is found by halving on the grid of the fact.
 *
 * @param <T> what it would get, as far as somebody reads it
 * @param suppose what the unit would get with that value of the measure
 */
record FactProfile<T>(
        FactGrid grid, BiFunction<Measure, String, T> suppose, Function<T, Optional<CategoryCode>> category) {

    /** The whole outcome of each value, with its steps. */
    static FactProfile<Outcome> traced(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks) {
        return new FactProfile<>(
                new FactGrid(new Readings(scorecard), unit),
                (measure, text) ->
                        scorecard.evaluate(unit.with(measure.id(), Suppositions.given(unit, measure, text)), ranks),
                Outcome::category);
    }

    /** Value to outcome, ascending; the last value before a turn and the first after it stand beside each other. */
    Map<ExactRatio, T> of(Measure measure) {
        ExactRatio step = grid.step(measure);
        List<ExactRatio> points = grid.points(measure, step);
        Map<ExactRatio, T> tried = new TreeMap<>();
        points.forEach(point -> tried.put(point, suppose(measure, point)));
        for (int i = 1; i < points.size(); i++) {
            turn(measure, points.get(i - 1), points.get(i), step, tried);
        }
        return tried;
    }

    private T suppose(Measure measure, ExactRatio point) {
        return suppose.apply(measure, Reckoned.show(point));
    }

    private void turn(Measure measure, ExactRatio low, ExactRatio high, ExactRatio step, Map<ExactRatio, T> tried) {
        T below = tried.computeIfAbsent(low, point -> suppose(measure, point));
        T above = tried.computeIfAbsent(high, point -> suppose(measure, point));
        if (category.apply(below).equals(category.apply(above))
                || high.minus(low).compareTo(step) <= 0) {
            return;
        }
        ExactRatio middle = FactGrid.middle(low, high, step);
        turn(measure, low, middle, step, tried);
        turn(measure, middle, high, step, tried);
    }
}
