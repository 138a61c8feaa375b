package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.scorecard.Evaluation;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reach;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;

/**
 * What one unit would get with another value of one fact. Only what the fact reaches is reckoned again, and the category once for
 * each different edge of that reach. Exactly what a whole evaluation would decide.
 */
final class Suppositions {
    private final Readings readings;
    private final UnitMeasures unit;
    private final Evaluation whole;
    private final Outcome.Decided now;
    private final Map<String, Map<List<Object>, Outcome.Decided>> decided = new HashMap<>();

    Suppositions(Readings readings, UnitMeasures unit, UnitRanks ranks) {
        this.readings = readings;
        this.unit = unit;
        this.whole = new Evaluation(readings.scorecard(), unit, ranks, false);
        this.now = whole.outcome().decided();
    }

    /** What it gets as it is. */
    Outcome.Decided now() {
        return now;
    }

    /** A measure as it is. */
    Reckoned value(Measure measure) {
        return whole.get(measure.id());
    }

    /** What it would get with that value of the measure. */
    Outcome.Decided suppose(Measure measure, String text) {
        Reach reach = readings.reach(measure.id());
        Evaluation other = supposing(measure, text);
        return decided.computeIfAbsent(measure.id(), id -> new HashMap<>())
                .computeIfAbsent(edge(other, reach.edge()), edge -> other.decided(reach.components()));
    }

    /** What these names of the reach of the supposed measure are, and whether there is no category at all. */
    static List<Object> edge(Evaluation evaluation, List<String> names) {
        List<Object> edge = new ArrayList<>();
        edge.add(evaluation.isStopped());
        names.forEach(name -> edge.add(evaluation.get(name)));
        return edge;
    }

    /** Measures and elements with that value of the measure. */
    Evaluation supposing(Measure measure, String text) {
        return whole.supposing(readings.reach(measure.id()), Map.of(measure.id(), given(unit, measure, text)));
    }

    /** Another value in the place of the one that is there. */
    static GivenValue given(UnitMeasures unit, Measure measure, String text) {
        return Optional.ofNullable(unit.values().get(measure.id()))
                .map(value -> value.instead(text))
                .orElseGet(() -> GivenValue.of(text, SourceRef.ofFile("")));
    }
}
