package org.determinations.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;

/**
 * What a unit would get for the values of one of its facts: at every bound and beside it, and on both sides of every turn between
 * two of them, which is found by halving on the grid of the fact.
 */
final class FactProfile {
    private final Scorecard scorecard;
    private final UnitMeasures unit;
    private final UnitRanks ranks;
    private final FactGrid grid;
    /** Whether anybody reads more of an outcome than its category and label. */
    private final boolean traced;

    FactProfile(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks, boolean traced) {
        this.traced = traced;
        this.scorecard = scorecard;
        this.unit = unit;
        this.ranks = ranks;
        this.grid = new FactGrid(scorecard, unit);
    }

    /** Value to outcome, ascending; the last value before a turn and the first after it stand beside each other. */
    Map<ExactRatio, Outcome> of(Measure measure) {
        ExactRatio step = grid.step(measure);
        List<ExactRatio> points = grid.points(measure, step);
        Map<ExactRatio, Outcome> tried = new TreeMap<>();
        points.forEach(point -> tried.put(point, suppose(measure, Reckoned.show(point))));
        for (int i = 1; i < points.size(); i++) {
            turn(measure, points.get(i - 1), points.get(i), step, tried);
        }
        return tried;
    }

    /** What the unit would get with that value of the measure. */
    Outcome suppose(Measure measure, String text) {
        GivenValue given = Optional.ofNullable(unit.values().get(measure.id()))
                .map(value -> value.instead(text))
                .orElseGet(() -> GivenValue.of(text, SourceRef.ofFile("")));
        UnitMeasures supposed = unit.with(measure.id(), given);
        return traced ? scorecard.evaluate(supposed, ranks) : scorecard.decide(supposed, ranks);
    }

    private void turn(
            Measure measure, ExactRatio low, ExactRatio high, ExactRatio step, Map<ExactRatio, Outcome> tried) {
        Outcome below = tried.computeIfAbsent(low, point -> suppose(measure, Reckoned.show(point)));
        Outcome above = tried.computeIfAbsent(high, point -> suppose(measure, Reckoned.show(point)));
        if (below.category().equals(above.category()) || high.minus(low).compareTo(step) <= 0) {
            return;
        }
        ExactRatio middle = FactGrid.middle(low, high, step);
        turn(measure, low, middle, step, tried);
        turn(measure, middle, high, step, tried);
    }
}
