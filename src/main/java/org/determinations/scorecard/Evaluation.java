package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.scorecard.TraceStep.FittedRow;
import org.determinations.scorecard.TraceStep.TraceInput;
import org.determinations.scorecard.TraceStep.TracePoints;

/** One unit held against a scorecard, step by step. Used once. What it knows grows; a step sees only what stands before it. */
final class Evaluation implements Known {
    private static final FittedRow UNTRACED = new FittedRow(0, "", "", "");

    private final Scorecard scorecard;
    private final UnitMeasures unit;
    private final UnitRanks ranks;
    private final boolean traced;
    private final Map<String, Reckoned> known = new LinkedHashMap<>();
    private final Map<String, TracePoints> points = new TreeMap<>();
    private final List<TraceStep> steps = new ArrayList<>();
    private final List<String> stops = new ArrayList<>();

    /**
     * One evaluation.
     *
     * @param traced whether somebody reads the steps; without, the outcome has none
     */
    Evaluation(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks, boolean traced) {
        this.traced = traced;
        this.scorecard = scorecard;
        this.unit = unit;
        this.ranks = ranks;
    }

    Outcome outcome() {
        measures();
        ElementReckoning elements = new ElementReckoning(this, ranks, unit.unit());
        scorecard.reckoning().elements().forEach(elements::reckon);
        ComponentReckoning components = new ComponentReckoning(this, points);
        scorecard.reckoning().components().forEach(components::reckon);
        CategoryReckoning category = new CategoryReckoning(scorecard, unit.earlier(), this);
        Outcome.Decided decided = category.decide();
        return new Outcome(
                unit.unit(), decided, stops, category.moves(), steps, category.review(), category.enforcement(decided));
    }

    private void measures() {
        MeasureReckoning measures = new MeasureReckoning(scorecard, unit);
        known.putAll(measures.all());
        measures.faults().forEach(this::stop);
        for (Measure measure : traced ? scorecard.measures() : List.<Measure>of()) {
            List<TraceInput> inputs = inputs(measure.names());
            steps.add(new TraceStep(
                    measure.id(),
                    TraceStep.Kind.MEASURE,
                    measure.words(),
                    inputs,
                    Optional.empty(),
                    get(measure.id()),
                    Optional.empty(),
                    measure.cited()));
        }
    }

    @Override
    public Reckoned get(String name) {
        Reckoned value = known.get(name);
        if (value == null) {
            throw new IllegalStateException(scorecard.id() + ": nothing is known of " + name + " yet");
        }
        return value;
    }

    /** From here on the name has that value. */
    void know(String name, Reckoned value) {
        known.put(name, value);
    }

    /** From here on the element has those points. */
    void score(String name, TracePoints score) {
        points.put(name, score);
    }

    void add(TraceStep step) {
        if (traced) {
            steps.add(step);
        }
    }

    /** There will be no category, for that reason. */
    void stop(String reason) {
        if (!stops.contains(reason)) {
            stops.add(reason);
        }
    }

    boolean isStopped() {
        return !stops.isEmpty();
    }

    /** What a step read, for its trace. */
    List<TraceInput> inputs(Stream<String> names) {
        return !traced
                ? List.of()
                : names.distinct()
                        .map(name -> new TraceInput(
                                name, get(name).shown(), get(name).where()))
                        .toList();
    }

    /** A row that fitted, for a trace. */
    FittedRow fitted(TableRow<?> row, String gives) {
        if (!traced) {
            return UNTRACED;
        }
        return new FittedRow(row.number(), row.text(), gives, row.note());
    }
}
