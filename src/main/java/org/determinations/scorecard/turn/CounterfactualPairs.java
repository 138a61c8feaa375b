package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reach;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.turn.CounterfactualPair.Change;

/**
 * Which two facts together would give a unit another category, where neither would alone: of each pair and category the nearest, by
 * the sum of both distances. One fact is set to each value that makes a difference to what the other reaches, and the other is
 * then solved as a single fact is. Exact as {@link Counterfactuals}; a grid of more than {@value #WHOLE_GRID} values of a fact
 * that enters a sum together with the other is tried at its bounds alone.
 */
public final class CounterfactualPairs {
    private static final int WHOLE_GRID = 20_000;
    private static final Comparator<CounterfactualPair> NEAREST = Comparator.comparing(
                    (CounterfactualPair pair) -> pair.distance().isEmpty())
            .thenComparing(pair -> pair.distance().orElse(ExactRatio.ZERO))
            .thenComparing(CounterfactualPair::text);

    private final Readings readings;
    private final UnitMeasures unit;
    private final UnitRanks ranks;
    private final int most;
    private final Suppositions alone;
    private final FactGrid grid;
    private final Map<String, CounterfactualPair> found = new HashMap<>();

    private CounterfactualPairs(Readings readings, UnitMeasures unit, UnitRanks ranks, int most) {
        this.readings = readings;
        this.unit = unit;
        this.ranks = ranks;
        this.most = most;
        this.alone = new Suppositions(readings, unit, ranks);
        this.grid = new FactGrid(readings, unit);
    }

    /**
     * The nearest pairs, nearest first.
     *
     * @param most pairs that are given
     */
    public static List<CounterfactualPair> of(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks, int most) {
        return new CounterfactualPairs(new Readings(scorecard), unit, ranks, most).find();
    }

    private List<CounterfactualPair> find() {
        List<Measure> facts = readings.scorecard().measures().stream()
                .filter(Measure::isGiven)
                .toList();
        for (Measure outer : facts) {
            for (Measure inner : facts) {
                if (!outer.equals(inner)) {
                    pair(outer, inner);
                }
            }
        }
        return found.values().stream().sorted(NEAREST).limit(most).toList();
    }

    private void pair(Measure outer, Measure inner) {
        Set<List<Object>> edges = new HashSet<>();
        List<String> edge = edge(outer, inner);
        for (Map.Entry<String, Optional<ExactRatio>> value :
                values(outer, inner).entrySet()) {
            boolean near = value.getValue().map(this::isNear).orElse(true);
            if (near
                    && isSame(alone.suppose(outer, value.getKey()))
                    && edges.add(alone.edge(outer, value.getKey(), edge))) {
                solve(outer, value.getKey(), value.getValue(), inner);
            }
        }
    }

    /** Names of the reach of a fact that anything reads which the other fact reaches too, or which comes after all elements. */
    private List<String> edge(Measure outer, Measure inner) {
        Reach other = readings.reach(inner.id());
        Set<String> read = new HashSet<>(readings.reach(outer.id()).edge());
        Stream.concat(
                        other.elements().stream().flatMap(Element::names),
                        other.measures().stream().flatMap(Measure::names))
                .filter(readings.reach(outer.id()).names()::contains)
                .forEach(read::add);
        return read.stream().sorted().toList();
    }

    /** Values of the outer fact with their distances, the nearest first; none that is there already. */
    private Map<String, Optional<ExactRatio>> values(Measure outer, Measure inner) {
        Reckoned now = alone.value(outer);
        Map<String, Optional<ExactRatio>> values = new LinkedHashMap<>();
        Predicate<String> isOther = text -> !now.hasValue() || !now.text().equals(text);
        if (!outer.isNumeric()) {
            grid.codes(outer).stream().filter(isOther).forEach(code -> values.put(code, Optional.empty()));
            return values;
        }
        ExactRatio step = grid.step(outer);
        List<ExactRatio> points = grid.points(outer, step);
        List<ExactRatio> all = readings.isSummed(outer) && readings.isSummed(inner) ? whole(points, step) : points;
        all.stream()
                .sorted(Comparator.comparing(point ->
                        now.number().map(n -> n.minus(point).absolute()).orElse(point)))
                .filter(point -> isOther.test(Reckoned.show(point)))
                .forEach(point -> values.put(
                        Reckoned.show(point),
                        now.number().map(n -> n.minus(point).absolute())));
        return values;
    }

    private static List<ExactRatio> whole(List<ExactRatio> points, ExactRatio step) {
        if (points.isEmpty()) {
            return points;
        }
        ExactRatio last = points.get(points.size() - 1);
        if (last.minus(points.get(0)).dividedBy(step).compareTo(ExactRatio.of(WHOLE_GRID, 1)) > 0) {
            return points;
        }
        List<ExactRatio> all = new ArrayList<>();
        for (ExactRatio point = points.get(0); point.compareTo(last) <= 0; point = point.plus(step)) {
            all.add(point);
        }
        return all;
    }

    private boolean isSame(Outcome.Decided then) {
        return then.code().equals(alone.now().code());
    }

    /** Whether a pair with that distance of one fact alone can still be among those that are given. */
    private boolean isNear(ExactRatio distance) {
        List<ExactRatio> distances = found.values().stream()
                .flatMap(pair -> pair.distance().stream())
                .sorted()
                .toList();
        return distances.size() < most || distance.compareTo(distances.get(most - 1)) <= 0;
    }

    private void solve(Measure outer, String value, Optional<ExactRatio> distance, Measure inner) {
        UnitMeasures changed = unit.with(outer.id(), Suppositions.given(unit, outer, value));
        Suppositions beside = new Suppositions(readings, changed, ranks);
        FactGrid other = new FactGrid(readings, changed);
        Change first = new Change(outer.id(), alone.value(outer).shown(), value);
        if (!inner.isNumeric()) {
            other.codes(inner).forEach(code -> keep(first, Optional.empty(), inner, code, beside.suppose(inner, code)));
            return;
        }
        new FactProfile<>(other, beside::suppose, Outcome.Decided::code)
                .of(inner)
                .forEach((point, then) -> keep(
                        first,
                        alone.value(inner)
                                .number()
                                .flatMap(n ->
                                        distance.map(d -> d.plus(n.minus(point).absolute()))),
                        inner,
                        Reckoned.show(point),
                        then));
    }

    private void keep(Change first, Optional<ExactRatio> distance, Measure inner, String value, Outcome.Decided then) {
        if (isSame(then) || !isSame(alone.suppose(inner, value))) {
            return;
        }
        Change second = new Change(inner.id(), alone.value(inner).shown(), value);
        boolean ordered = first.measure().compareTo(second.measure()) < 0;
        CounterfactualPair pair =
                new CounterfactualPair(ordered ? first : second, ordered ? second : first, then.code(), distance);
        String of = pair.first().measure() + "\n" + pair.second().measure() + "\n" + pair.category();
        found.merge(of, pair, (one, another) -> NEAREST.compare(one, another) <= 0 ? one : another);
    }
}
