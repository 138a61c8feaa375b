package org.determinations.scorecard.turn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureReckoning;
import org.determinations.scorecard.MeasureUnit;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.ValueStatus;

/** The values of one fact that are worth supposing: bounds with their neighbors, the ends of its range, every code. */
public final class FactGrid {
    private static final int WHOLE_GRID = 64;
    private static final ExactRatio HUNDRED = ExactRatio.of(100, 1);
    private static final ExactRatio TEN = ExactRatio.of(10, 1);
    private static final String ANOTHER = "another";

    private final Scorecard scorecard;
    private final UnitMeasures unit;
    private final Map<String, Reckoned> known;
    private final Map<String, List<Condition>> about;

    public FactGrid(Readings readings, UnitMeasures unit) {
        this.scorecard = readings.scorecard();
        this.about = readings.about();
        this.unit = unit;
        this.known = new TreeMap<>(MeasureReckoning.all(scorecard, unit));
    }

    /** Every code that a row names for the measure, every category where it names one, and one that nobody names. */
    public List<String> codes(Measure measure) {
        Set<String> codes = new LinkedHashSet<>();
        about(measure.id()).forEach(condition -> {
            codes.addAll(condition.words());
            if (condition.comparison().isOfTwo()) {
                codes.removeAll(condition.words());
                condition
                        .words()
                        .forEach(other -> Optional.ofNullable(known.get(other))
                                .filter(Reckoned::hasValue)
                                .ifPresent(value -> codes.add(value.text())));
            }
        });
        boolean names = Stream.concat(
                        scorecard.judging().rows().stream(),
                        scorecard.judging().steps().stream().flatMap(step -> step.rows().stream()))
                .anyMatch(row -> row.gives().text().equals(measure.id()));
        if (names) {
            scorecard.categories().stream().map(CategoryCode::text).forEach(codes::add);
        } else if (!codes.isEmpty()) {
            codes.add(ANOTHER);
        }
        return List.copyOf(codes);
    }

    /** The smallest difference that two values of the measure can have: whole for counts, else as many places as are used. */
    public ExactRatio step(Measure measure) {
        int places = measure.round().places().orElse(Math.max(usual(measure), used(measure)));
        return ExactRatio.of(BigDecimal.ONE.movePointLeft(places));
    }

    private static int usual(Measure measure) {
        return measure.unit() == MeasureUnit.COUNT || measure.unit() == MeasureUnit.POINTS ? 0 : 1;
    }

    private int used(Measure measure) {
        Stream<String> given = Optional.ofNullable(unit.values().get(measure.id())).map(GivenValue::text).stream();
        Stream<String> bounds = bounds(measure.id()).stream().map(Reckoned::show);
        return Stream.concat(given, bounds)
                .filter(text -> Condition.number(text).isPresent())
                .mapToInt(text ->
                        Math.max(0, new BigDecimal(text).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /** Values in ascending order between which a turn is looked for. */
    public List<ExactRatio> points(Measure measure, ExactRatio step) {
        TreeSet<ExactRatio> bounds = bounds(measure.id());
        Optional<ExactRatio> now = value(measure.id()).number();
        now.ifPresent(bounds::add);
        ExactRatio lowest =
                measure.range().lowest().orElse(bounds.isEmpty() ? ExactRatio.ZERO : least(bounds.first(), step));
        ExactRatio highest = limit(measure).orElseGet(() -> most(bounds, measure, step));
        TreeSet<ExactRatio> points = new TreeSet<>();
        points.add(lowest);
        points.add(highest);
        for (ExactRatio bound : bounds) {
            ExactRatio on = floor(bound, step);
            points.addAll(List.of(on.minus(step), on, on.plus(step)));
        }
        boolean few = highest.minus(lowest).dividedBy(step).compareTo(ExactRatio.of(WHOLE_GRID, 1)) <= 0;
        for (ExactRatio p = lowest; few && p.compareTo(highest) <= 0; p = p.plus(step)) {
            points.add(p);
        }
        return new ArrayList<>(points.subSet(lowest, true, highest, true));
    }

    /** A part of a share is no more than its whole. */
    private Optional<ExactRatio> limit(Measure measure) {
        return Stream.concat(
                        measure.range().highest().stream(),
                        scorecard.measures().stream()
                                .map(Measure::derivation)
                                .filter(d -> d.kind() == Derivation.Kind.SHARE
                                        && d.of().get(0).equals(measure.id()))
                                .flatMap(d -> value(d.of().get(1)).number().stream()))
                .min(ExactRatio::compareTo);
    }

    private static ExactRatio least(ExactRatio first, ExactRatio step) {
        return first.numerator().signum() >= 0
                ? ExactRatio.ZERO
                : first.times(2).minus(step);
    }

    private static ExactRatio most(TreeSet<ExactRatio> bounds, Measure measure, ExactRatio step) {
        ExactRatio usual = measure.unit() == MeasureUnit.PERCENT ? HUNDRED : TEN;
        if (bounds.isEmpty() || bounds.last().compareTo(usual) <= 0 && measure.unit() == MeasureUnit.PERCENT) {
            return usual;
        }
        ExactRatio twice = floor(bounds.last(), step).plus(step).times(2);
        return twice.compareTo(usual) > 0 ? twice : usual;
    }

    /** What rows compare the name with: numbers, values of other measures, and for a part of a share what gives the bound. */
    private TreeSet<ExactRatio> bounds(String name) {
        TreeSet<ExactRatio> bounds = new TreeSet<>();
        about(name)
                .forEach(condition -> condition
                        .bounds()
                        .forEach(bound -> bound.number()
                                .or(() -> Optional.ofNullable(known.get(bound.name()))
                                        .flatMap(Reckoned::number))
                                .ifPresent(bounds::add)));
        for (Measure made : scorecard.measures()) {
            Derivation derivation = made.derivation();
            if (derivation.of().contains(name)) {
                bounds(made.id()).forEach(bound -> back(derivation, name, bound).ifPresent(bounds::add));
            }
            made.reading().fewest().filter(f -> f.of().equals(name)).ifPresent(f -> bounds.add(f.atLeast()));
        }
        return bounds;
    }

    /** What the name must be for the derived measure to stand on the bound. */
    private Optional<ExactRatio> back(Derivation derivation, String name, ExactRatio bound) {
        boolean first = derivation.of().get(0).equals(name);
        String otherName = derivation.of().get(first ? derivation.of().size() - 1 : 0);
        Optional<ExactRatio> other = value(otherName).number();
        return switch (derivation.kind()) {
            case SHARE ->
                first
                        ? other.map(whole -> whole.times(bound).dividedBy(HUNDRED))
                        : other.filter(part -> !bound.isZero())
                                .map(part -> part.times(HUNDRED).dividedBy(bound));
            case CHANGE -> other.map(o -> first ? o.plus(bound) : o.minus(bound));
            default -> Optional.of(bound);
        };
    }

    private Reckoned value(String name) {
        return known.getOrDefault(name, Reckoned.without(ValueStatus.MISSING));
    }

    private List<Condition> about(String name) {
        return about.getOrDefault(name, List.of());
    }

    /** The value of the grid in the middle, strictly between the two. */
    public static ExactRatio middle(ExactRatio low, ExactRatio high, ExactRatio step) {
        ExactRatio half = high.minus(low).times(ExactRatio.of(1, 2));
        ExactRatio steps = floor(half, step);
        return low.plus(steps.isZero() ? step : steps);
    }

    private static ExactRatio floor(ExactRatio value, ExactRatio step) {
        ExactRatio steps = value.dividedBy(step);
        BigInteger[] parts = steps.numerator().divideAndRemainder(steps.denominator());
        BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new ExactRatio(whole, BigInteger.ONE).times(step);
    }
}
