package org.determinations.application.trial;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.run.CycleYears;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.CycleResult;
import org.determinations.store.Stores;

/**
 * What the official runs of earlier cycles say of the districts of a run, as the store has it. One per trial.
 *
 * @param runs by cycle the number of the run that counts
 * @param categories by cycle and district, empty for one that is undetermined; a district without a result is not there
 */
record EarlierYears(
        SortedMap<SchoolYear, Integer> runs,
        SortedMap<SchoolYear, Map<DistrictCode, Optional<CategoryCode>>> categories) {

    static EarlierYears read(Stores stores, RunReport run) {
        EarlierYears years = new EarlierYears(new TreeMap<>(), new TreeMap<>());
        Map<Optional<CategoryCode>, Optional<CategoryCode>> once = new HashMap<>();
        CycleYears.computed(stores)
                .forEachHistory(
                        run,
                        (code, history) -> history.results().stream()
                                .filter(result ->
                                        result.cycle().compareTo(run.run().cycle()) < 0)
                                .forEach(result -> years.add(
                                        code, result, once.computeIfAbsent(result.category(), category -> category))));
        return years;
    }

    private void add(DistrictCode code, CycleResult result, Optional<CategoryCode> category) {
        categories.computeIfAbsent(result.cycle(), c -> new HashMap<>()).put(code, category);
        runs.put(result.cycle(), result.run());
    }
}
