package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialUnit;
import org.determinations.report.trial.TrialUnit.Side;
import org.determinations.report.trial.TrialUnit.Single;
import org.determinations.report.trial.TrialUnit.Step;
import org.determinations.report.trial.TrialUnit.Why;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.TraceStep;
import org.determinations.scorecard.trial.CategoryCut;
import org.determinations.scorecard.turn.Counterfactual;

/** A district under both policies, and of one that moves, what moved it. */
record UnitMoves(TrialSides sides) {

    /**
     * The district; empty where the run does not have it.
     *
     * @param sections what moved it in which section
     */
    Optional<TrialUnit> of(TrialDistrict district, List<String> sections) {
        return district.before().map(was -> unit(district, was, sections));
    }

    private TrialUnit unit(TrialDistrict district, Determination was, List<String> sections) {
        Determination is = district.after();
        TrialMove move = sides.move(was.category(), is.category());
        return new TrialUnit(
                is.district(),
                is.name(),
                new Side(was.category(), was.basisText()),
                new Side(is.category(), is.basisText()),
                move,
                move.isMove() ? why(district, sides.asNow(was.category())) : Why.UNKNOWN,
                sections,
                lacks(district));
    }

    private List<String> lacks(TrialDistrict district) {
        return sides.card()
                .flatMap(card -> district.now()
                        .map(unit -> card.measures().stream()
                                .filter(measure -> measure.reading().absent().isEmpty() && unit.lacks(measure))
                                .map(Measure::id)
                                .toList()))
                .orElse(List.of());
    }

    private Why why(TrialDistrict district, Optional<CategoryCode> was) {
        Determination is = district.after();
        return sides.card()
                .flatMap(card -> district.now().map(unit -> why(card, unit, is, was)))
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

    private static Why why(Scorecard card, ScorecardUnits.Unit unit, Determination is, Optional<CategoryCode> was) {
        Outcome outcome = unit.outcome();
        List<Step> steps = outcome.category().isPresent() || is.category().isEmpty() ? steps(outcome) : decisive(is);
        return new Why(
                steps,
                CategoryCut.nearest(card, outcome).map(UnitMoves::cut),
                facts(card, unit)
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

    static TrialUnit.Cut cut(CategoryCut.Near near) {
        return new TrialUnit.Cut(
                near.cut().name(),
                Reckoned.show(near.value()),
                Reckoned.show(near.cut().at()),
                Reckoned.show(near.distance()));
    }

    /** The single facts that would move a district, the nearest first. What a person decides is no fact, and may always move it. */
    static Stream<Counterfactual> facts(Scorecard card, ScorecardUnits.Unit unit) {
        return unit.counterfactuals().stream()
                .filter(fact -> card.measures().stream()
                        .filter(measure -> measure.id().equals(fact.measure()))
                        .noneMatch(measure -> measure.reading().byPerson()));
    }

    static Single single(Counterfactual fact) {
        return new Single(fact.measure(), fact.from(), fact.to(), fact.category());
    }
}
