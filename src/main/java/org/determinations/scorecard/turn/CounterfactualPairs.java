package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Evaluation;
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
    /** Outer and inner fact to the edges that were looked at: another value with the same one gives the same, farther away. */
    private final Map<List<String>, Set<List<Object>>> edges = new HashMap<>();

    private final Map<List<String>, List<String>> read = new HashMap<>();
    private Optional<ExactRatio> limit = Optional.empty();

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

    /** A value of a fact that is tried first, and how far it is; without a distance for a code, or where there is no value now. */
    private record Tried(Measure fact, String value, Optional<ExactRatio> distance, boolean atBound) {
        boolean isBeyond(Optional<ExactRatio> limit) {
            return limit.isPresent() && (distance.isEmpty() || distance.get().compareTo(limit.get()) > 0);
        }
    }

    private List<CounterfactualPair> find() {
        List<Measure> facts = readings.scorecard().measures().stream()
                .filter(Measure::isGiven)
                .toList();
        facts.stream()
                .flatMap(outer -> values(outer).stream())
                .sorted(Comparator.comparing((Tried tried) -> tried.distance().isEmpty())
                        .thenComparing(tried -> tried.distance().orElse(ExactRatio.ZERO)))
                .forEach(tried -> beside(tried, facts));
        return found.values().stream().sorted(NEAREST).limit(most).toList();
    }

    /** With that value of the outer fact, every other fact is looked through. */
    private void beside(Tried tried, List<Measure> facts) {
        Measure outer = tried.fact();
        if (tried.isBeyond(limit) || !isSame(alone.suppose(outer, tried.value()))) {
            return;
        }
        Evaluation supposed = alone.supposing(outer, tried.value());
        Beside beside = null;
        for (Measure inner : facts) {
            boolean isAsked = tried.atBound() || readings.isSummed(inner);
            if (!outer.equals(inner)
                    && isAsked
                    && edges.computeIfAbsent(List.of(outer.id(), inner.id()), pair -> new HashSet<>())
                            .add(Suppositions.edge(supposed, edge(outer, inner)))) {
                beside = beside == null ? new Beside(tried) : beside;
                solve(beside, inner);
            }
        }
    }

    /** The unit with that value of the outer fact. */
    private final class Beside {
        private final Tried tried;
        private final Suppositions suppositions;
        private final FactGrid grid;

        Beside(Tried tried) {
            UnitMeasures changed = unit.with(tried.fact().id(), Suppositions.given(unit, tried.fact(), tried.value()));
            this.tried = tried;
            this.suppositions = new Suppositions(readings, changed, ranks);
            this.grid = new FactGrid(readings, changed);
        }

        Change change() {
            return new Change(tried.fact().id(), alone.value(tried.fact()).shown(), tried.value());
        }
    }

    /** Names of the reach of a fact that anything reads which the other fact reaches too, or which comes after all elements. */
    private List<String> edge(Measure outer, Measure inner) {
        return read.computeIfAbsent(List.of(outer.id(), inner.id()), pair -> {
            Reach other = readings.reach(inner.id());
            Set<String> names = new TreeSet<>(readings.reach(outer.id()).edge());
            Stream.concat(
                            other.elements().stream().flatMap(Element::names),
                            other.measures().stream().flatMap(Measure::names))
                    .filter(readings.reach(outer.id()).names()::contains)
                    .forEach(names::add);
            return List.copyOf(names);
        });
    }

    /** Values of the outer fact with their distances; none that is there already. */
    private List<Tried> values(Measure outer) {
        Reckoned now = alone.value(outer);
        Predicate<String> isOther = text -> !now.hasValue() || !now.text().equals(text);
        if (!outer.isNumeric()) {
            return grid.codes(outer).stream()
                    .filter(isOther)
                    .map(code -> new Tried(outer, code, Optional.empty(), true))
                    .toList();
        }
        ExactRatio step = grid.step(outer);
        List<ExactRatio> points = grid.points(outer, step);
        Set<ExactRatio> bounds = new HashSet<>(points);
        List<ExactRatio> all = readings.isSummed(outer) ? whole(points, step) : points;
        return Stream.concat(points.stream(), all.stream())
                .distinct()
                .sorted()
                .filter(point -> isOther.test(Reckoned.show(point)))
                .map(point -> new Tried(
                        outer,
                        Reckoned.show(point),
                        now.number().map(n -> n.minus(point).absolute()),
                        bounds.contains(point)))
                .toList();
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

    private void solve(Beside beside, Measure inner) {
        if (!inner.isNumeric()) {
            if (limit.isEmpty()) {
                beside.grid
                        .codes(inner)
                        .forEach(code ->
                                keep(beside, Optional.empty(), inner, code, beside.suppositions.suppose(inner, code)));
            }
            return;
        }
        Optional<ExactRatio> now = alone.value(inner).number();
        new FactProfile<>(beside.grid, beside.suppositions::suppose, Outcome.Decided::code)
                .of(inner)
                .forEach((point, then) -> keep(
                        beside,
                        now.flatMap(n -> beside.tried
                                .distance()
                                .map(d -> d.plus(n.minus(point).absolute()))),
                        inner,
                        Reckoned.show(point),
                        then));
    }

    private void keep(Beside beside, Optional<ExactRatio> distance, Measure inner, String value, Outcome.Decided then) {
        if (isSame(then) || !isSame(alone.suppose(inner, value))) {
            return;
        }
        Change first = beside.change();
        Change second = new Change(inner.id(), alone.value(inner).shown(), value);
        boolean ordered = first.measure().compareTo(second.measure()) < 0;
        CounterfactualPair pair =
                new CounterfactualPair(ordered ? first : second, ordered ? second : first, then.code(), distance);
        String of = pair.first().measure() + "\n" + pair.second().measure() + "\n" + pair.category();
        CounterfactualPair before = found.get(of);
        if (before == null || NEAREST.compare(pair, before) < 0) {
            found.put(of, pair);
            limit = limit();
        }
    }

    /** The farthest of those that would be given now; empty while there are too few. A pair farther than that is not given. */
    private Optional<ExactRatio> limit() {
        return found.values().stream()
                .flatMap(pair -> pair.distance().stream())
                .sorted()
                .skip(most - 1L)
                .findFirst();
    }
}
