package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.report.trial.TrialReport.TrialConsequence;
import org.determinations.report.trial.TrialReport.TrialConsequences;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.Scorecard;

/** What follows from the categories now and then: by the tables of enforcement, and by what each category calls for. */
record ConsequenceMoves(TrialSides sides) {
    private static final String NOTHING = "no row fits, so nothing follows";

    TrialConsequences look() {
        boolean before = sides.oldCard().filter(ConsequenceMoves::hasTable).isPresent();
        boolean after = sides.card().filter(ConsequenceMoves::hasTable).isPresent();
        Map<String, Integer> was = before
                ? enforced(
                        sides.oldCard().orElseThrow(),
                        sides.oldUnits().orElseThrow(),
                        sides.run().determinations())
                : Map.of();
        Map<String, Integer> is = after
                ? enforced(
                        sides.card().orElseThrow(),
                        sides.units().orElseThrow(),
                        sides.result().determinations())
                : Map.of();
        return new TrialConsequences(before, after, beside(was, is), assistance());
    }

    private static boolean hasTable(Scorecard card) {
        return !card.showing().enforcement().isEmpty();
    }

    private static Map<String, Integer> enforced(
            Scorecard card, ScorecardUnits units, List<Determination> determinations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        card.showing().enforcement().forEach(row -> counts.put(shown(row.gives()), 0));
        for (Determination determination : determinations) {
            Optional<Enforcement> follows =
                    units.outcome(determination.district()).enforcement();
            counts.merge(follows.map(ConsequenceMoves::shown).orElse(NOTHING), 1, Integer::sum);
        }
        return counts;
    }

    private static String shown(Enforcement enforcement) {
        List<String> parts = new ArrayList<>();
        if (!enforcement.requires().isEmpty()) {
            parts.add("required: " + enforcement.requires());
        }
        if (!enforcement.permits().isEmpty()) {
            parts.add("permitted: " + enforcement.permits());
        }
        return String.join("; ", parts);
    }

    private List<TrialConsequence> assistance() {
        return beside(
                called(sides.run().categories(), sides.run().determinations()),
                called(sides.tried().describeCategories(), sides.result().determinations()));
    }

    private static Map<String, Integer> called(
            List<CategoryDescription> categories, List<Determination> determinations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CategoryDescription category : categories) {
            int number = Math.toIntExact(determinations.stream()
                    .filter(d -> d.category().filter(category.code()::equals).isPresent())
                    .count());
            counts.put(shown(category), number);
        }
        return counts;
    }

    private static String shown(CategoryDescription category) {
        CategoryCode code = category.code();
        return code + ", " + category.name() + ": " + category.assistance();
    }

    private static List<TrialConsequence> beside(Map<String, Integer> before, Map<String, Integer> after) {
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        return all.stream()
                .map(what -> new TrialConsequence(what, before.getOrDefault(what, 0), after.getOrDefault(what, 0)))
                .toList();
    }
}
