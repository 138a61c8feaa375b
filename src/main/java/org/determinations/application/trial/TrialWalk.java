package org.determinations.application.trial;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.determination.StageDistricts;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.trial.Perturbation;
import org.determinations.scorecard.trial.ScorecardBlend;

/**
 * The districts of a trial, each held against everything that is tried: what rests on all of them is looked at first, then they come portion
 * by portion, and never more of them are in memory. Used by one thread, which has others help it.
 */
final class TrialWalk {
    private final TrialSides sides;
    private final Map<DistrictCode, Determination> before = new HashMap<>();
    private final Optional<ScorecardUnits> old;
    private final Optional<ScorecardUnits> now;
    private final List<ScorecardUnits> way;
    /** The new tables, and behind them those with a number changed. */
    private final List<ScorecardUnits> perturbed;

    TrialWalk(TrialSides sides) {
        this.sides = sides;
        sides.run().determinations().forEach(d -> before.put(d.district(), d));
        List<Scorecard> tried = Stream.of(
                        sides.card().stream(),
                        sides.way().stream().map(ScorecardBlend::scorecard),
                        sides.perturbed().stream().map(Perturbation::scorecard))
                .flatMap(cards -> cards)
                .toList();
        List<Scorecard> stood = sides.oldCard().stream().toList();
        Iterator<ScorecardUnits> all = held(stood, tried).iterator();
        this.old = sides.oldCard().map(card -> all.next());
        this.now = sides.card().map(card -> all.next());
        this.way = sides.way().stream().map(step -> all.next()).toList();
        this.perturbed = Stream.concat(now.stream(), sides.perturbed().stream().map(one -> all.next()))
                .toList();
    }

    /** The old tables read the decisions as they were recorded, all others as the new pack can. */
    private List<ScorecardUnits> held(List<Scorecard> stood, List<Scorecard> tried) {
        return sides.years().stream()
                .flatMap(years -> Stream.concat(
                        ScorecardUnits.of(stood, years, sides.stage()).stream(),
                        ScorecardUnits.of(tried, years, sides.facts()).stream()))
                .toList();
    }

    /**
     * Hands on every district once, by code.
     *
     * @param made what is made of a district, by several threads at once
     * @param each is told of the districts one after the other
     */
    <T> void forEach(Function<TrialDistrict, T> made, Consumer<T> each) {
        StageDistricts facts = sides.facts();
        StageJudging judging = Programmes.rules(sides.tried())
                .judging(Programmes.of(sides.tried().shape()).judge(facts, sides.tried()), sides.tried());
        for (Iterator<List<DistrictCode>> portions = sides.stage().portions(); portions.hasNext(); ) {
            List<DistrictFacts> read =
                    sides.stage().view(portions.next()).facts().districts();
            List<DistrictFacts> readable = read.stream().map(sides::readable).toList();
            List<Determination> after = judging.determine(readable, () -> {});
            IntStream.range(0, read.size())
                    .parallel()
                    .mapToObj(i -> made.apply(district(read.get(i), readable.get(i), after.get(i))))
                    .toList()
                    .forEach(each);
        }
    }

    private TrialDistrict district(DistrictFacts read, DistrictFacts readable, Determination after) {
        List<ScorecardUnits> first = way.isEmpty() ? List.of() : old.stream().toList();
        return new TrialDistrict(
                read,
                Optional.ofNullable(before.get(read.code())),
                after,
                old.map(units -> units.of(read)),
                now.map(units -> units.of(readable)),
                Stream.concat(
                                ScorecardUnits.categories(first, read).stream(),
                                ScorecardUnits.categories(way, readable).stream())
                        .toList(),
                ScorecardUnits.categories(perturbed, readable));
    }
}
