package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.run.CycleYears;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.report.trial.TrialYears;
import org.determinations.report.trial.TrialYears.TrialYear;
import org.determinations.store.Stores;

/** Categories of earlier years beside those of both sides: from the official runs of the store, and from files of measures. */
final class YearMoves {
    private static final String CATEGORY = "category";

    private final TrialSides sides;
    private final SortedMap<SchoolYear, SortedMap<DistrictCode, Optional<CategoryCode>>> stored = new TreeMap<>();
    private final SortedMap<SchoolYear, Integer> runs = new TreeMap<>();
    private final SortedMap<SchoolYear, SortedMap<DistrictCode, Optional<CategoryCode>>> given = new TreeMap<>();

    YearMoves(TrialSides sides, Stores stores) {
        this.sides = sides;
        SchoolYear cycle = sides.run().run().cycle();
        CycleYears.computed(stores)
                .histories(sides.run())
                .forEach((code, history) -> history.results().stream()
                        .filter(result -> result.cycle().compareTo(cycle) < 0)
                        .forEach(result -> add(code, result)));
        for (DistrictFacts district : sides.all().districts()) {
            district.measures().stream()
                    .filter(fact -> fact.measure().equals(CATEGORY)
                            && fact.schoolYear().compareTo(cycle) < 0
                            && fact.figures().status() == ValueStatus.VALUE)
                    .forEach(fact -> add(district.code(), fact));
        }
    }

    private void add(DistrictCode code, CycleResult result) {
        stored.computeIfAbsent(result.cycle(), c -> new TreeMap<>()).put(code, result.category());
        runs.put(result.cycle(), result.run());
    }

    private void add(DistrictCode code, MeasureFact fact) {
        given.computeIfAbsent(fact.schoolYear(), c -> new TreeMap<>())
                .put(code, Optional.of(new CategoryCode(fact.figures().text())));
    }

    TrialYears look() {
        List<TrialYear> years = new ArrayList<>();
        stored.forEach((cycle, codes) -> years.add(year(cycle, "run " + runs.get(cycle) + " of the store", codes)));
        given.forEach((cycle, codes) -> years.add(year(cycle, "measure category of the run's files", codes)));
        years.sort(Comparator.comparing(TrialYear::cycle).reversed());
        return new TrialYears(sides.run().run().cycle().text(), years);
    }

    private TrialYear year(SchoolYear cycle, String from, Map<DistrictCode, Optional<CategoryCode>> codes) {
        SortedMap<DistrictCode, Optional<CategoryCode>> before = sides.before();
        SortedMap<DistrictCode, Optional<CategoryCode>> after = sides.after();
        int known = 0;
        int keptBefore = 0;
        int keptAfter = 0;
        for (Map.Entry<DistrictCode, Optional<CategoryCode>> entry : codes.entrySet()) {
            if (entry.getValue().isPresent() && after.containsKey(entry.getKey())) {
                known++;
                keptBefore += entry.getValue().equals(before.get(entry.getKey())) ? 1 : 0;
                keptAfter += sides.asNow(entry.getValue()).equals(after.get(entry.getKey())) ? 1 : 0;
            }
        }
        return new TrialYear(cycle.text(), from, known, keptBefore, keptAfter);
    }
}
