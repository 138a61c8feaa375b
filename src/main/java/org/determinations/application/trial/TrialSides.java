package org.determinations.application.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.run.StageRead;
import org.determinations.determination.StageDistricts;
import org.determinations.determination.scorecard.MeasureYears;
import org.determinations.model.CategoryCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.report.trial.TrialMove;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.trial.Perturbation;
import org.determinations.scorecard.trial.ScorecardBlend;

/**
 * The two sides of a trial.
 *
 * @param run what the run says, without the answers of its rules: the old side
 * @param old its pack; empty when it is nowhere as it was
 * @param tried the pack of the new side
 * @param stage the facts of the run, to be read portion by portion when the database is closed
 * @param years of its measures; empty where neither side has tables
 */
record TrialSides(
        RunReport run, Optional<PolicyPack> old, PolicyPack tried, StageRead stage, Optional<MeasureYears> years) {

    /** The tables of the new pack; empty in another shape. */
    Optional<Scorecard> card() {
        return scorecard(tried);
    }

    /** The tables of the old pack; empty in another shape, and when it is nowhere. */
    Optional<Scorecard> oldCard() {
        return old.flatMap(TrialSides::scorecard);
    }

    /** From the old tables to the new ones, section by section; none where one side has no tables. */
    List<ScorecardBlend> way() {
        return oldCard()
                .flatMap(from -> card().map(to -> ScorecardBlend.between(from, to)))
                .orElse(List.of());
    }

    /** The new tables with one number changed, each number alone; none without tables. */
    List<Perturbation> perturbed() {
        return card().map(Perturbation::of).orElse(List.of());
    }

    /** Codes of the new pack, from least to most serious. */
    List<CategoryCode> order() {
        return tried.listCodes();
    }

    /** The facts as the new pack can read them. */
    StageDistricts facts() {
        return stage.with(this::readable);
    }

    /** A decision that names a category which the policy lacks cannot count under it. */
    DistrictFacts readable(DistrictFacts district) {
        return isStrange(district) ? district.withDecision(Optional.empty()) : district;
    }

    boolean isStrange(DistrictFacts district) {
        return district.decision()
                .flatMap(DecisionFact::category)
                .filter(code -> tried.findCategory(code).isEmpty())
                .isPresent();
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

    /** The tables of a pack; empty in another shape. */
    static Optional<Scorecard> scorecard(PolicyPack pack) {
        return pack.body().filter(Scorecard.class::isInstance).map(Scorecard.class::cast);
    }
}
