package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.TraceStep.TracePoints;

/** Components of one unit: the weight set that fits, the parts that are in, the declared rounding. */
record ComponentReckoning(Evaluation evaluation) {
    /** A part with its value and its weight for this unit. */
    private record Weighed(Part part, Reckoned value, ExactRatio weight) {}

    /** What came out, before rounding. */
    private record Sum(Reckoned value, Optional<TracePoints> points) {
        static Sum of(Reckoned value) {
            return new Sum(value, Optional.empty());
        }
    }

    void reckon(Component component) {
        TableRow<List<Part>> row = TableRow.first(component.parts(), evaluation).orElse(null);
        Sum sum =
                row == null ? stopped(component, "no weight set fits") : sum(component, weigh(component, row.gives()));
        Reckoned value = sum.value()
                .number()
                .map(number -> Reckoned.number(component.round().of(number)))
                .orElse(sum.value());
        evaluation.know(component.id(), value);
        Stream<String> read = row == null
                ? component.names()
                : Stream.concat(
                        row.names(), row.gives().stream().flatMap(part -> Stream.of(part.name(), part.weightOf())));
        evaluation.add(new TraceStep(
                component.id(),
                TraceStep.Kind.COMPONENT,
                component.words(),
                evaluation.inputs(read.filter(name -> !name.isEmpty())),
                Optional.ofNullable(row)
                        .map(r -> evaluation.fitted(r, component.combine().word())),
                value,
                sum.points(),
                row == null ? component.cited() : row.cited()));
    }

    private Sum stopped(Component component, String why) {
        evaluation.stop(component.id() + ": " + why);
        return Sum.of(Reckoned.without(ValueStatus.OUT));
    }

    private List<Weighed> weigh(Component component, List<Part> parts) {
        List<Weighed> weighed = new ArrayList<>();
        for (Part part : parts) {
            Reckoned value = evaluation.get(part.name());
            Optional<ExactRatio> weight = part.weight().isPresent()
                    ? part.weight()
                    : evaluation.get(part.weightOf()).number();
            if (weight.isEmpty() && value.hasValue()) {
                evaluation.stop(component.id() + ": the weight of " + part.name() + " is "
                        + evaluation.get(part.weightOf()).shown());
            }
            weighed.add(new Weighed(part, value, weight.orElse(ExactRatio.ZERO)));
        }
        return weighed;
    }

    private Sum sum(Component component, List<Weighed> parts) {
        List<Weighed> in = parts.stream().filter(p -> p.value().hasValue()).toList();
        if (in.isEmpty() && component.combine() != Combination.COUNT) {
            return component.absence().stopsWithoutAny()
                    ? stopped(component, "none of its parts has a value")
                    : Sum.of(Reckoned.without(ValueStatus.OUT));
        }
        return switch (component.combine()) {
            case PERCENT_OF_POSSIBLE -> percent(component, in);
            case SHARE -> share(component, parts);
            case WORST -> worst(component, in);
            case COUNT ->
                Sum.of(Reckoned.number(ExactRatio.of(
                        in.stream()
                                .filter(p ->
                                        component.grades().contains(p.value().text()))
                                .count(),
                        1)));
            default -> weighted(component, parts, in);
        };
    }

    private Sum percent(Component component, List<Weighed> in) {
        ExactRatio earned = ExactRatio.ZERO;
        ExactRatio possible = ExactRatio.ZERO;
        for (Weighed part : in) {
            Optional<TracePoints> score = evaluation.findScore(part.part().name());
            if (score.isPresent()) {
                earned = earned.plus(score.get().earned().times(part.weight()));
                possible = possible.plus(score.get().possible().times(part.weight()));
            }
        }
        TracePoints sum = new TracePoints(earned, possible);
        evaluation.score(component.id(), sum);
        return MeasureReckoning.share(earned, possible)
                .map(percent -> new Sum(Reckoned.number(percent), Optional.of(sum)))
                .orElseGet(() -> component.absence().stopsWithoutAny()
                        ? stopped(component, "no point is possible")
                        : Sum.of(Reckoned.without(ValueStatus.OUT)));
    }

    private Sum share(Component component, List<Weighed> parts) {
        Optional<ExactRatio> part = parts.get(0).value().number();
        Optional<ExactRatio> whole = parts.get(1).value().number();
        return part.flatMap(p -> whole.flatMap(w -> MeasureReckoning.share(p, w)))
                .map(percent -> new Sum(
                        Reckoned.number(percent),
                        Optional.of(new TracePoints(part.orElseThrow(), whole.orElseThrow()))))
                .orElseGet(() -> component.absence().stopsWithoutAny()
                        ? stopped(component, "there is nothing to take a share of")
                        : Sum.of(Reckoned.without(ValueStatus.OUT)));
    }

    private Sum worst(Component component, List<Weighed> in) {
        List<String> order = component.grades();
        int worst = 0;
        for (Weighed part : in) {
            int place = order.indexOf(part.value().text());
            if (place < 0) {
                return stopped(
                        component, part.value().text() + " of " + part.part().name() + " is not in its order");
            }
            worst = Math.max(worst, place);
        }
        return Sum.of(Reckoned.text(order.get(worst)));
    }

    private Sum weighted(Component component, List<Weighed> parts, List<Weighed> in) {
        Absence.Some some = component.absence().some();
        if (in.size() < parts.size() && some == Absence.Some.STOP) {
            return stopped(
                    component,
                    parts.stream()
                            .filter(p -> !p.value().hasValue())
                            .map(p -> p.part().name() + " is " + p.value().shown())
                            .findFirst()
                            .orElse(""));
        }
        ExactRatio sum = ExactRatio.ZERO;
        for (Weighed part : in) {
            sum = sum.plus(part.value().number().orElse(ExactRatio.ZERO).times(part.weight()));
        }
        ExactRatio counted = weights(in);
        if (component.combine() == Combination.WEIGHTED_SUM) {
            boolean scaled = some == Absence.Some.REWEIGHT && in.size() < parts.size() && !counted.isZero();
            return Sum.of(Reckoned.number(scaled ? sum.times(weights(parts)).dividedBy(counted) : sum));
        }
        ExactRatio whole = some == Absence.Some.SKIP ? weights(parts) : counted;
        return whole.isZero() ? stopped(component, "its weights are 0") : Sum.of(Reckoned.number(sum.dividedBy(whole)));
    }

    private static ExactRatio weights(List<Weighed> parts) {
        return parts.stream().map(Weighed::weight).reduce(ExactRatio.ZERO, ExactRatio::plus);
    }
}
