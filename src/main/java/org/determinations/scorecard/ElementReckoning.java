package org.determinations.scorecard;

import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.TraceStep.FittedRow;
import org.determinations.scorecard.TraceStep.TracePoints;

/** Elements of one unit: the status of what they read, then their rows or their rank. */
record ElementReckoning(Evaluation evaluation, UnitRanks ranks, String unit) {
    /** What decided in an element, and what it gave. */
    private record Decision(ElementEffect effect, FittedRow row, Cited cited, Stream<String> read) {}

    void reckon(Element element) {
        Reckoned subject = evaluation.get(element.subject());
        Decision decision = decide(element, subject);
        ElementEffect effect = decision.effect();
        Reckoned result = switch (effect.kind()) {
            case POINTS -> Reckoned.number(effect.points());
            case GRADE -> Reckoned.text(effect.text());
            case OUT, STOP -> Reckoned.without(ValueStatus.OUT);
        };
        if (effect.kind() == ElementEffect.Kind.STOP) {
            evaluation.stop(effect.text());
        }
        evaluation.know(element.id(), result);
        Optional<TracePoints> points = points(element, effect);
        points.ifPresent(score -> evaluation.score(element.id(), score));
        evaluation.add(new TraceStep(
                element.id(),
                TraceStep.Kind.ELEMENT,
                element.words(),
                evaluation.inputs(decision.read()),
                Optional.of(decision.row()),
                result,
                points,
                decision.cited()));
    }

    private static Optional<TracePoints> points(Element element, ElementEffect effect) {
        return element.scored()
                .filter(scored -> effect.kind() == ElementEffect.Kind.POINTS)
                .map(scored -> new TracePoints(effect.points(), scored.bonus() ? ExactRatio.ZERO : scored.outOf()));
    }

    private Decision decide(Element element, Reckoned subject) {
        if (!subject.hasValue()) {
            ElementEffect effect = Optional.ofNullable(element.when().get(subject.status()))
                    .orElseGet(() -> ElementEffect.stop(element.id() + ": the policy does not say what follows when "
                            + element.subject() + " is " + subject.status().word()));
            return of(
                    element,
                    effect,
                    element.subject() + " is " + subject.status().word());
        }
        return element.table()
                .rank()
                .map(rank -> ranked(element, rank, subject))
                .orElseGet(() -> byRow(element));
    }

    private Decision byRow(Element element) {
        return TableRow.first(element.table().rows(), evaluation)
                .map(row -> new Decision(
                        row.gives(),
                        evaluation.fitted(row, row.gives().shown()),
                        row.cited(),
                        Stream.concat(element.reads().stream(), row.names())))
                .orElseGet(() -> of(element, ElementEffect.stop(element.id() + ": no row fits"), "no row fits"));
    }

    private Decision ranked(Element element, RankTable table, Reckoned subject) {
        UnitRanks.Place place = ranks.place(table, unit, subject.number().orElse(ExactRatio.ZERO));
        if (place.units() < table.fewestUnits()) {
            String reason = element.id() + ": a rank of " + place.units() + " units; the policy asks for at least "
                    + table.fewestUnits();
            return of(element, ElementEffect.stop(reason), "too few units");
        }
        String words = "rank " + place.rank() + " of " + place.units() + ", part " + (place.part() + 1) + " of "
                + table.points().size() + ", all other units unchanged";
        return of(element, ElementEffect.points(table.points().get(place.part())), words);
    }

    private static Decision of(Element element, ElementEffect effect, String why) {
        return new Decision(
                effect, new FittedRow(0, why, effect.shown(), ""), element.cited(), element.reads().stream());
    }
}
