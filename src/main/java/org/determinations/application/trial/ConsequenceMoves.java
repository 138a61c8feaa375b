package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CategoryDescription;
import org.determinations.report.trial.TrialReport.TrialConsequence;
import org.determinations.report.trial.TrialReport.TrialConsequences;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.Scorecard;

/**
 * What follows from the categories now and then: by the tables of enforcement, and by what each category calls for. Told of every
 * district once, then asked; used by one thread.
 */
final class ConsequenceMoves {
    private static final String NOTHING = "no row fits, so nothing follows";

    private final TrialSides sides;
    private final boolean before;
    private final boolean after;
    private final Map<String, Integer> was = new LinkedHashMap<>();
    private final Map<String, Integer> is = new LinkedHashMap<>();
    private final Map<Optional<CategoryCode>, Integer> called = new HashMap<>();
    private final Map<Optional<CategoryCode>, Integer> calls = new HashMap<>();

    ConsequenceMoves(TrialSides sides) {
        this.sides = sides;
        this.before = sides.oldCard().filter(ConsequenceMoves::hasTable).isPresent();
        this.after = sides.card().filter(ConsequenceMoves::hasTable).isPresent();
        sides.oldCard().ifPresent(card -> begin(card, was));
        sides.card().ifPresent(card -> begin(card, is));
    }

    private static void begin(Scorecard card, Map<String, Integer> counts) {
        card.showing().enforcement().forEach(row -> counts.put(shown(row.gives()), 0));
    }

    private static boolean hasTable(Scorecard card) {
        return !card.showing().enforcement().isEmpty();
    }

    /** Counts a district. */
    void see(TrialDistrict district) {
        if (district.before().isPresent()) {
            called.merge(district.was(), 1, Integer::sum);
            district.old().filter(unit -> before).ifPresent(unit -> see(unit, was));
        }
        calls.merge(district.after().category(), 1, Integer::sum);
        district.now().filter(unit -> after).ifPresent(unit -> see(unit, is));
    }

    private static void see(ScorecardUnits.Unit unit, Map<String, Integer> counts) {
        counts.merge(unit.outcome().enforcement().map(ConsequenceMoves::shown).orElse(NOTHING), 1, Integer::sum);
    }

    TrialConsequences look() {
        return new TrialConsequences(
                before,
                after,
                beside(was, is),
                beside(
                        counted(sides.run().categories(), called),
                        counted(sides.tried().describeCategories(), calls)));
    }

    private static Map<String, Integer> counted(
            List<CategoryDescription> categories, Map<Optional<CategoryCode>, Integer> districts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        categories.forEach(
                category -> counts.put(shown(category), districts.getOrDefault(Optional.of(category.code()), 0)));
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
