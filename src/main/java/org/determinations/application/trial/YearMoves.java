package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.CategoryCode;
import org.determinations.model.CategoryMeasures;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFact;
import org.determinations.report.trial.TrialYears;
import org.determinations.report.trial.TrialYears.TrialYear;

/**
 * Categories of earlier years beside those of both sides: from the official runs of the store, and from files of measures. Told of every
 * district once, then asked; used by one thread.
 */
final class YearMoves {
    private final TrialSides sides;
    private final EarlierYears earlier;
    private final SortedMap<SchoolYear, Kept> stored = new TreeMap<>();
    private final SortedMap<SchoolYear, Kept> given = new TreeMap<>();

    YearMoves(TrialSides sides, EarlierYears earlier) {
        this.sides = sides;
        this.earlier = earlier;
        earlier.runs().keySet().forEach(cycle -> stored.put(cycle, new Kept()));
    }

    /** Districts with a category in a year, and how many of them have it still. */
    private static final class Kept {
        private int known;
        private int before;
        private int after;
    }

    /** Counts a district. */
    void see(TrialDistrict district) {
        earlier.categories()
                .forEach((cycle, codes) -> Optional.ofNullable(codes.get(district.code()))
                        .flatMap(category -> category)
                        .ifPresent(
                                category -> count(stored.computeIfAbsent(cycle, c -> new Kept()), category, district)));
        Map<SchoolYear, CategoryCode> said = new HashMap<>();
        for (MeasureFact fact : district.facts().measures()) {
            if (fact.measure().equals(CategoryMeasures.CATEGORY)
                    && fact.schoolYear().compareTo(sides.run().run().cycle()) < 0
                    && fact.figures().status() == ValueStatus.VALUE) {
                said.put(fact.schoolYear(), new CategoryCode(fact.figures().text()));
            }
        }
        said.forEach((year, category) -> count(given.computeIfAbsent(year, y -> new Kept()), category, district));
    }

    private void count(Kept year, CategoryCode category, TrialDistrict district) {
        Optional<CategoryCode> had = Optional.of(category);
        year.known++;
        year.before += had.equals(district.was()) ? 1 : 0;
        year.after += sides.asNow(had).equals(district.after().category()) ? 1 : 0;
    }

    TrialYears look() {
        List<TrialYear> years = new ArrayList<>();
        stored.forEach(
                (cycle, kept) -> years.add(year(cycle, "run " + earlier.runs().get(cycle) + " of the store", kept)));
        given.forEach((cycle, kept) -> years.add(year(cycle, "measure category of the run's files", kept)));
        years.sort(Comparator.comparing(TrialYear::cycle).reversed());
        return new TrialYears(sides.run().run().cycle().text(), years);
    }

    private static TrialYear year(SchoolYear cycle, String from, Kept kept) {
        return new TrialYear(cycle.text(), from, kept.known, kept.before, kept.after);
    }
}
