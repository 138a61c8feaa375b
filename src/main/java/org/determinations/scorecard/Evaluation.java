package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.scorecard.TraceStep.FittedRow;
import org.determinations.scorecard.TraceStep.TraceInput;
import org.determinations.scorecard.TraceStep.TracePoints;

/** One unit held against a scorecard, step by step. Used once. What it knows grows; a step sees only what stands before it. */
public final class Evaluation implements Known {
    private static final FittedRow UNTRACED = new FittedRow(0, "", "", "");

    private final Scorecard scorecard;
    private final UnitMeasures unit;
    private final UnitRanks ranks;
    private final boolean traced;
    private final Map<String, Reckoned> known;
    private final Map<String, TracePoints> points;
    private final List<TraceStep> steps = new ArrayList<>();
    private final List<String> stops = new ArrayList<>();
    /** Steps that stopped, by id. */
    private final Set<String> stopped = new LinkedHashSet<>();

    private String reckoned = "";

    /**
     * One evaluation.
     *
     * @param traced whether somebody reads the steps; without, the outcome has none
     */
    public Evaluation(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks, boolean traced) {
        this.traced = traced;
        this.scorecard = scorecard;
        this.unit = unit;
        this.ranks = ranks;
        this.known = new LinkedHashMap<>();
        this.points = new TreeMap<>();
    }

    /** Another evaluation of the same unit, without a trace, in which only what the reach of one fact names is reckoned again. */
    private Evaluation(Evaluation whole, Reach reach) {
        this.traced = false;
        this.scorecard = whole.scorecard;
        this.unit = whole.unit;
        this.ranks = whole.ranks;
        this.known = new HashMap<>(whole.known);
        this.points = new HashMap<>(whole.points);
        reach.names().forEach(name -> {
            known.remove(name);
            points.remove(name);
        });
        whole.stopped.stream()
                .filter(id ->
                        !id.equals(CategoryReckoning.CATEGORY) && !reach.names().contains(id))
                .forEach(this::stop);
    }

    /**
     * The measures and elements that one fact reaches, for another value of it; everything else as it is here.
     *
     * @param supposed the fact to its other value
     */
    public Evaluation supposing(Reach reach, Map<String, GivenValue> supposed) {
        Evaluation other = new Evaluation(this, reach);
        MeasureReckoning measures = new MeasureReckoning(unit, supposed, other.known);
        measures.reckon(reach.measures());
        measures.faults().values().forEach(other::stop);
        other.elements(reach.elements());
        return other;
    }

    public Outcome outcome() {
        measures();
        elements(scorecard.reckoning().elements());
        CategoryReckoning category = new CategoryReckoning(scorecard, unit.earlier(), this);
        Outcome.Decided decided = decided(scorecard.reckoning().components(), category);
        return new Outcome(
                unit.unit(), decided, stops, category.moves(), steps, category.review(), category.enforcement(decided));
    }

    /** The category, once measures and elements are known. */
    public Outcome.Decided decided(List<Component> components) {
        return decided(components, new CategoryReckoning(scorecard, unit.earlier(), this));
    }

    private Outcome.Decided decided(List<Component> of, CategoryReckoning category) {
        ComponentReckoning components = new ComponentReckoning(this);
        for (Component component : of) {
            reckoned = component.id();
            components.reckon(component);
        }
        reckoned = CategoryReckoning.CATEGORY;
        return category.decide();
    }

    private void elements(List<Element> of) {
        ElementReckoning elements = new ElementReckoning(this, ranks, unit.unit());
        for (Element element : of) {
            reckoned = element.id();
            elements.reckon(element);
        }
    }

    private void measures() {
        MeasureReckoning measures = new MeasureReckoning(unit, Map.of(), known);
        measures.reckon(scorecard.measures());
        measures.faults().forEach((measure, fault) -> {
            reckoned = measure;
            stop(fault);
        });
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

    /** The points of an element or component that gives some. */
    Optional<TracePoints> findScore(String name) {
        return Optional.ofNullable(points.get(name));
    }

    void add(TraceStep step) {
        if (traced) {
            steps.add(step);
        }
    }

    /** There will be no category, for that reason. */
    void stop(String reason) {
        stopped.add(reckoned);
        if (!stops.contains(reason)) {
            stops.add(reason);
        }
    }

    public boolean isStopped() {
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
