package org.determinations.application.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.StageDetermination;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.report.trial.TrialMove;
import org.determinations.scorecard.Scorecard;

/**
 * The two sides of a trial.
 *
 * @param run what the run says: the old side
 * @param old its pack; empty when it is nowhere as it was
 * @param tried the pack of the new side
 * @param facts of the run, without decisions that the new pack cannot read
 * @param all facts of the run
 * @param result what the new pack says of the facts
 */
record TrialSides(
        RunReport run,
        Optional<PolicyPack> old,
        PolicyPack tried,
        StageFacts facts,
        StageFacts all,
        StageDetermination result) {

    /** The tables of the new pack; empty in another shape. */
    Optional<Scorecard> card() {
        return scorecard(tried);
    }

    /** The tables of the old pack; empty in another shape, and when it is nowhere. */
    Optional<Scorecard> oldCard() {
        return old.flatMap(TrialSides::scorecard);
    }

    Optional<ScorecardUnits> units() {
        return card().map(card -> ScorecardUnits.of(card, facts));
    }

    Optional<ScorecardUnits> oldUnits() {
        return oldCard().map(card -> ScorecardUnits.of(card, all));
    }

    /** Codes of the new pack, from least to most serious. */
    List<CategoryCode> order() {
        return tried.listCodes();
    }

    /** What the run says. */
    SortedMap<DistrictCode, Optional<CategoryCode>> before() {
        return categories(run.determinations());
    }

    /** What the new pack says. */
    SortedMap<DistrictCode, Optional<CategoryCode>> after() {
        return categories(result.determinations());
    }

    private static SortedMap<DistrictCode, Optional<CategoryCode>> categories(List<Determination> determinations) {
        SortedMap<DistrictCode, Optional<CategoryCode>> categories = new TreeMap<>();
        determinations.forEach(d -> categories.put(d.district(), d.category()));
        return categories;
    }

    /** In which direction a district goes, its old category being counted as the new pack counts it. */
    TrialMove move(Optional<CategoryCode> before, Optional<CategoryCode> after) {
        return TrialMove.of(asNow(before), after, order());
    }

    /** An older category as the new pack counts it; one that it counts as none stays what it is, and is none of its order. */
    Optional<CategoryCode> asNow(Optional<CategoryCode> code) {
        Map<String, Optional<CategoryCode>> mapped =
                card().map(card -> card.judging().earlier()).orElse(Map.of());
        return code.map(old ->
                Optional.ofNullable(mapped.get(old.text())).flatMap(now -> now).orElse(old));
    }

    /** The same of every district. */
    SortedMap<DistrictCode, Optional<CategoryCode>> asNow(SortedMap<DistrictCode, Optional<CategoryCode>> codes) {
        SortedMap<DistrictCode, Optional<CategoryCode>> now = new TreeMap<>();
        codes.forEach((district, code) -> now.put(district, asNow(code)));
        return now;
    }

    private static Optional<Scorecard> scorecard(PolicyPack pack) {
        return pack.body().filter(Scorecard.class::isInstance).map(Scorecard.class::cast);
    }
}
