package org.determinations.application.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.report.trial.TrialCuts;
import org.determinations.report.trial.TrialCuts.TrialNear;
import org.determinations.report.trial.TrialCuts.TrialTried;
import org.determinations.report.trial.TrialMove;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.trial.CategoryCut;
import org.determinations.scorecard.trial.Perturbation;

/**
 * Districts near a cut of the new policy, and what its numbers would do if each were a little different. Told of every district once,
 * then asked; used by one thread but for {@link #near}.
 */
final class CutTrials {
    private final TrialSides sides;
    private final BigDecimal within;
    private final List<CategoryCode> order;
    private final List<Placed> near = new ArrayList<>();
    private final List<Tried> tried;

    CutTrials(TrialSides sides, BigDecimal within) {
        this.sides = sides;
        this.within = within;
        this.order = sides.order();
        this.tried = sides.perturbed().stream().map(Tried::new).toList();
    }

    /** A district with how far it is from its nearest cut. */
    record Placed(DistrictCode code, ExactRatio distance, TrialNear near) {}

    /** What one changed number would do. */
    private static final class Tried {
        private final Perturbation perturbation;
        private final Tallying turned = new Tallying();
        private final Map<String, Integer> counts = new TreeMap<>();

        Tried(Perturbation perturbation) {
            this.perturbation = perturbation;
        }

        TrialTried look() {
            return new TrialTried(
                    TrialCuts.Kind.valueOf(perturbation.kind().name()),
                    perturbation.section(),
                    perturbation.what(),
                    Reckoned.show(perturbation.was()),
                    Reckoned.show(perturbation.tried()),
                    turned.tally(),
                    counts);
        }
    }

    /** A district that is near a cut; empty where it is not. */
    Optional<Placed> near(TrialDistrict district) {
        return sides.card().flatMap(card -> district.now().flatMap(unit -> near(card, district, unit)));
    }

    private Optional<Placed> near(Scorecard card, TrialDistrict district, ScorecardUnits.Unit unit) {
        return CategoryCut.nearest(card, unit.outcome())
                .filter(near -> near.distance().compareTo(within) <= 0)
                .map(near -> new Placed(
                        district.code(),
                        near.distance(),
                        new TrialNear(
                                district.code().digits(),
                                district.after().name(),
                                shown(district.after().category()),
                                UnitMoves.cut(near),
                                UnitMoves.facts(card, unit).findFirst().map(UnitMoves::single))));
    }

    /**
     * Counts a district.
     *
     * @param placed what {@link #near} says of it
     */
    void see(TrialDistrict district, Optional<Placed> placed) {
        placed.ifPresent(near::add);
        List<Optional<CategoryCode>> categories = district.perturbed();
        for (int i = 0; i < tried.size(); i++) {
            Optional<CategoryCode> then = categories.get(i + 1);
            tried.get(i).turned.see(TrialMove.of(categories.get(0), then, order));
            tried.get(i).counts.merge(shown(then), 1, Integer::sum);
        }
    }

    TrialCuts look() {
        return sides.card()
                .map(card -> new TrialCuts(
                        true,
                        CategoryCut.of(card).stream()
                                .map(cut -> cut.name() + " " + Reckoned.show(cut.at()))
                                .toList(),
                        within.toPlainString(),
                        near.stream()
                                .sorted(Comparator.comparing(Placed::distance).thenComparing(Placed::code))
                                .map(Placed::near)
                                .toList(),
                        tried.stream().map(Tried::look).toList()))
                .orElse(TrialCuts.NOT_LOOKED);
    }

    private static String shown(Optional<CategoryCode> category) {
        return category.map(CategoryCode::text).orElse("undetermined");
    }
}
