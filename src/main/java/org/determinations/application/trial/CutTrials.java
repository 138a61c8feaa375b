package org.determinations.application.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.result.Determination;
import org.determinations.report.trial.TrialCuts;
import org.determinations.report.trial.TrialCuts.TrialNear;
import org.determinations.report.trial.TrialCuts.TrialTried;
import org.determinations.report.trial.TrialTally;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.trial.CategoryCut;
import org.determinations.scorecard.trial.Perturbation;

/** Districts near a cut of the new policy, and what its numbers would do if each were a little different. */
record CutTrials(TrialSides sides, BigDecimal within) {
    TrialCuts look() {
        return sides.card()
                .map(card -> new TrialCuts(
                        true,
                        CategoryCut.of(card).stream()
                                .map(cut -> cut.name() + " " + Reckoned.show(cut.at()))
                                .toList(),
                        within.toPlainString(),
                        near(card),
                        tried(card)))
                .orElse(TrialCuts.NOT_LOOKED);
    }

    /** A district with its nearest cut. */
    private record Placed(Determination result, CategoryCut.Near near, Outcome outcome) {}

    private List<TrialNear> near(Scorecard card) {
        ScorecardUnits units = ScorecardUnits.of(card, sides.facts());
        List<Placed> placed = new ArrayList<>();
        for (Determination result : sides.result().determinations()) {
            Outcome outcome = units.outcome(result.district());
            CategoryCut.nearest(card, outcome)
                    .filter(near -> near.distance().compareTo(within) <= 0)
                    .ifPresent(near -> placed.add(new Placed(result, near, outcome)));
        }
        return placed.stream()
                .sorted(Comparator.comparing((Placed p) -> p.near().distance())
                        .thenComparing(p -> p.result().district()))
                .map(p -> new TrialNear(
                        p.result().district().digits(),
                        p.result().name(),
                        shown(p.result().category()),
                        UnitMoves.cut(card, p.outcome()).orElseThrow(),
                        UnitMoves.facts(card, units, p.result().district())
                                .findFirst()
                                .map(UnitMoves::single)))
                .toList();
    }

    private List<TrialTried> tried(Scorecard card) {
        SortedMap<DistrictCode, Optional<CategoryCode>> now =
                ScorecardUnits.of(card, sides.facts()).categories();
        List<TrialTried> all = new ArrayList<>();
        for (Perturbation p : Perturbation.of(card)) {
            SortedMap<DistrictCode, Optional<CategoryCode>> then =
                    ScorecardUnits.of(p.scorecard(), sides.facts()).categories();
            all.add(new TrialTried(
                    TrialCuts.Kind.valueOf(p.kind().name()),
                    p.section(),
                    p.what(),
                    shown(p.was()),
                    shown(p.tried()),
                    TrialTally.of(now, then, sides.order()),
                    counts(then)));
        }
        return List.copyOf(all);
    }

    private static Map<String, Integer> counts(SortedMap<DistrictCode, Optional<CategoryCode>> categories) {
        Map<String, Integer> counts = new TreeMap<>();
        categories.values().forEach(category -> counts.merge(shown(category), 1, Integer::sum));
        return counts;
    }

    private static String shown(ExactRatio number) {
        return Reckoned.show(number);
    }

    private static String shown(Optional<CategoryCode> category) {
        return category.map(CategoryCode::text).orElse("undetermined");
    }
}
