package org.determinations.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.stage.CategoryStreak;
import org.determinations.model.stage.CycleResult;

/** The categories of a district in the cycles before this one, as measures. */
final class EarlierMeasures {
    /** Of the cycle before; missing when there is no result of it, or when the district was undetermined. */
    static final String CATEGORY_BEFORE = "category before";
    /** How many cycles in a row, the one before included, have its category; 0 where it has none. */
    static final String CYCLES_IN_CATEGORY = "cycles in category before";
    /** Of each cycle before, with its school year. */
    static final String CATEGORY = "category";

    private EarlierMeasures() {}

    static List<MeasureValue> of(SchoolYear cycle, List<CycleResult> results) {
        List<CycleResult> newestFirst = results.stream()
                .filter(result -> result.cycle().compareTo(cycle) < 0)
                .sorted(Comparator.comparing(CycleResult::cycle).reversed())
                .toList();
        Optional<CycleResult> before = newestFirst.stream()
                .findFirst()
                .filter(result -> result.cycle().next().equals(cycle));
        int cycles = before.flatMap(result -> YearHistory.streak(newestFirst))
                .map(CategoryStreak::cycles)
                .orElse(0);
        List<MeasureValue> values = new ArrayList<>();
        values.add(value(
                CATEGORY_BEFORE,
                cycle.previous(),
                before.map(EarlierMeasures::category).orElse(MeasureFigures.absent(ValueStatus.MISSING, ""))));
        values.add(value(CYCLES_IN_CATEGORY, cycle.previous(), MeasureFigures.of(cycles)));
        newestFirst.forEach(result -> values.add(value(CATEGORY, result.cycle(), category(result))));
        return values;
    }

    private static MeasureFigures category(CycleResult result) {
        return result.category()
                .map(category -> MeasureFigures.of(category.text(), Optional.empty()))
                .orElse(MeasureFigures.absent(ValueStatus.MISSING, result.label()));
    }

    private static MeasureValue value(String measure, SchoolYear year, MeasureFigures figures) {
        return new MeasureValue(measure, Optional.of(year), figures, List.of());
    }
}
