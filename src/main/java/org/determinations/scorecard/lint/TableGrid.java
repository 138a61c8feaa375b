package org.determinations.scorecard.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Combination;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureUnit;
import org.determinations.scorecard.ResultNames;
import org.determinations.scorecard.Rounding;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ValueRange;

/** The values that can reach a condition: every bound, and what the declared rounding leaves between and beside them. */
final class TableGrid {
    private static final ExactRatio HALF = ExactRatio.of(1, 2);

    private final Map<String, Rounding> rounding = new HashMap<>();
    private final Map<String, ValueRange> ranges = new HashMap<>();

    TableGrid(Scorecard scorecard) {
        Rounding whole = new Rounding(Optional.of(0), RoundingMode.HALF_UP);
        for (Measure measure : scorecard.measures()) {
            boolean counted = measure.unit() == MeasureUnit.COUNT
                    && measure.round().places().isEmpty();
            rounding.put(measure.id(), counted ? whole : measure.round());
            ranges.put(measure.id(), range(measure));
        }
        for (Component component : scorecard.reckoning().components()) {
            rounding.put(component.id(), component.combine() == Combination.COUNT ? whole : component.round());
        }
        rounding.put(ResultNames.STREAK, whole);
    }

    private static ValueRange range(Measure measure) {
        boolean positive =
                measure.derivation().kind() != Derivation.Kind.CHANGE && measure.unit() != MeasureUnit.NUMBER;
        Optional<ExactRatio> lowest = measure.range().lowest();
        return new ValueRange(
                lowest.isPresent() || !positive ? lowest : Optional.of(ExactRatio.ZERO),
                measure.range().highest());
    }

    /** Bounds, points between them and one beside each end, ascending, as far as the rounding leaves them. */
    List<ExactRatio> points(String name, List<Condition> about) {
        TreeSet<ExactRatio> bounds = new TreeSet<>();
        about.forEach(condition -> {
            condition.bounds().forEach(bound -> bound.number().ifPresent(bounds::add));
            condition.words().forEach(word -> Condition.number(word).ifPresent(bounds::add));
        });
        TreeSet<ExactRatio> points = new TreeSet<>();
        List<ExactRatio> sorted = new ArrayList<>(bounds);
        for (int i = 0; i < sorted.size(); i++) {
            addOnGrid(name, sorted.get(i), points);
            if (i > 0) {
                between(name, sorted.get(i - 1), sorted.get(i)).ifPresent(points::add);
            }
        }
        if (!sorted.isEmpty()) {
            addOnGrid(name, onGrid(name, sorted.get(0).minus(ExactRatio.ONE)), points);
            addOnGrid(name, onGrid(name, sorted.get(sorted.size() - 1).plus(ExactRatio.ONE)), points);
        }
        ValueRange range = ranges.getOrDefault(name, ValueRange.OPEN);
        return points.stream().filter(range::holds).toList();
    }

    private void addOnGrid(String name, ExactRatio point, TreeSet<ExactRatio> points) {
        if (onGrid(name, point).compareTo(point) == 0) {
            points.add(point);
        }
    }

    private ExactRatio onGrid(String name, ExactRatio point) {
        return rounding.getOrDefault(name, Rounding.NONE).of(point);
    }

    /** A value strictly between two bounds: the middle, or the first that the rounding leaves; empty when it leaves none. */
    private Optional<ExactRatio> between(String name, ExactRatio low, ExactRatio high) {
        ExactRatio middle = low.plus(high).times(HALF);
        Optional<Integer> places = rounding.getOrDefault(name, Rounding.NONE).places();
        if (places.isEmpty()) {
            return Optional.of(middle);
        }
        ExactRatio step = ExactRatio.of(BigDecimal.ONE.movePointLeft(places.get()));
        ExactRatio first = ExactRatio.of(new BigDecimal(low.numerator())
                        .divide(new BigDecimal(low.denominator()), places.get(), RoundingMode.FLOOR))
                .plus(step);
        ExactRatio nearest = onGrid(name, middle);
        ExactRatio point = nearest.compareTo(low) > 0 && nearest.compareTo(high) < 0 ? nearest : first;
        return Optional.of(point).filter(p -> p.compareTo(low) > 0 && p.compareTo(high) < 0);
    }
}
