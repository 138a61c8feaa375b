package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialUnit;
import org.determinations.report.trial.TrialUnit.Side;
import org.determinations.report.trial.TrialUnit.Single;
import org.determinations.report.trial.TrialUnit.Step;
import org.determinations.report.trial.TrialUnit.Why;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.TraceStep;
import org.determinations.scorecard.trial.CategoryCut;
import org.determinations.scorecard.turn.Counterfactual;

/** Every district under both policies, and of those that move, what moved them. */
final class UnitMoves {
    private final TrialSides sides;
    private final Optional<ScorecardUnits> units;
    private final Map<DistrictCode, Determination> before = new TreeMap<>();

    UnitMoves(TrialSides sides) {
        this.sides = sides;
        this.units = sides.units();
        sides.run().determinations().forEach(d -> before.put(d.district(), d));
    }

    /**
     * By code.
     *
     * @param sections what moved a district in which section
     */
    List<TrialUnit> list(SortedMap<DistrictCode, List<String>> sections) {
        List<TrialUnit> all = new ArrayList<>();
        for (Determination after : sides.result().determinations()) {
            Determination was = before.get(after.district());
            if (was != null) {
                all.add(unit(was, after, sections.getOrDefault(after.district(), List.of())));
            }
        }
        return List.copyOf(all);
    }

    private TrialUnit unit(Determination was, Determination is, List<String> sections) {
        TrialMove move = sides.move(was.category(), is.category());
        return new TrialUnit(
                is.district(),
                is.name(),
                new Side(was.category(), was.basisText()),
                new Side(is.category(), is.basisText()),
                move,
                move.isMove() ? why(is, sides.asNow(was.category())) : Why.UNKNOWN,
                sections,
                lacks(is.district()));
    }

    private List<String> lacks(DistrictCode code) {
        return sides.card()
                .flatMap(card -> units.map(u -> card.measures().stream()
                        .filter(measure -> measure.reading().absent().isEmpty() && u.lacks(code, measure))
                        .map(measure -> measure.id())
                        .toList()))
                .orElse(List.of());
    }

    private Why why(Determination is, Optional<CategoryCode> was) {
        return sides.card()
                .flatMap(card -> units.map(u -> why(card, u, is, was)))
                .orElseGet(() -> new Why(decisive(is), Optional.empty(), Optional.empty()));
    }

    /** Of a shape without tables: the rule that decided, in its words. */
    private static List<Step> decisive(Determination is) {
        return is.rules().stream()
                .filter(RuleResult::decisive)
                .map(rule -> new Step(
                        rule.title(),
                        rule.reason(),
                        is.category().map(CategoryCode::text).orElse("no category")))
                .toList();
    }

    private Why why(Scorecard card, ScorecardUnits units, Determination is, Optional<CategoryCode> was) {
        Outcome outcome = units.outcome(is.district());
        List<Step> steps = outcome.category().isPresent() || is.category().isEmpty() ? steps(outcome) : decisive(is);
        return new Why(
                steps,
                cut(card, outcome),
                facts(card, units, is.district())
                        .filter(fact -> fact.category().equals(was))
                        .findFirst()
                        .map(UnitMoves::single));
    }

    private static List<Step> steps(Outcome outcome) {
        if (outcome.category().isEmpty()) {
            return outcome.stops().stream()
                    .map(stop -> new Step(ScorecardRules.CATEGORY, stop, "no category"))
                    .toList();
        }
        List<Step> steps = new ArrayList<>();
        outcome.findStep(ScorecardRules.CATEGORY)
                .flatMap(TraceStep::row)
                .ifPresent(row -> steps.add(
                        new Step(ScorecardRules.CATEGORY, "row " + row.number() + ", " + row.text(), row.gives())));
        outcome.moves()
                .forEach(move -> steps.add(new Step(
                        move.stepId(),
                        outcome.findStep(move.stepId()).map(TraceStep::words).orElse(""),
                        move.from() + " to " + move.to())));
        return steps;
    }

    static Optional<TrialUnit.Cut> cut(Scorecard card, Outcome outcome) {
        return CategoryCut.nearest(card, outcome)
                .map(near -> new TrialUnit.Cut(
                        near.cut().name(),
                        Reckoned.show(near.value()),
                        Reckoned.show(near.cut().at()),
                        Reckoned.show(near.distance())));
    }

    /** The single facts that would move a district, the nearest first. What a person decides is no fact, and may always move it. */
    static Stream<Counterfactual> facts(Scorecard card, ScorecardUnits units, DistrictCode district) {
        return units.counterfactuals(district).stream()
                .filter(fact -> card.measures().stream()
                        .filter(measure -> measure.id().equals(fact.measure()))
                        .noneMatch(measure -> measure.reading().byPerson()));
    }

    static Single single(Counterfactual fact) {
        return new Single(fact.measure(), fact.from(), fact.to(), fact.category());
    }
}
