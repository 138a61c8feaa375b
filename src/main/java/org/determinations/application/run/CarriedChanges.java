package org.determinations.application.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.comparison.RunComparison;
import org.determinations.facts.StageSurvey;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.store.Stores;

/**
 * What changed from a run to one that took over most of it. Of the districts taken over no fact moved and no result changed, so that
 * nothing is read of them; the others are put together as each of the runs has them. One per run.
 */
final class CarriedChanges {
    /** So many districts are looked at by themselves at most; of more the earlier run is read as a whole. */
    private static final int MOST_MOVED = 500;

    private final Stores stores;
    private final RunReport results;
    private final CarryOver carried;
    private final int earlier;

    CarriedChanges(Stores stores, RunReport results, CarryOver carried) {
        this.stores = stores;
        this.results = results;
        this.carried = carried;
        this.earlier = carried.from().orElseThrow();
    }

    /**
     * The report.
     *
     * @param rows of the later run
     * @param later the later run put together from them
     */
    ChangeReport report(StageRows rows, StageRead later, Supplier<Optional<RankSpan>> analyzed) {
        RunReport before = RunReports.load(
                stores, earlier, carried.before(), stores.determinations().listWarnings(earlier));
        RunComparison comparison = new RunComparison(before, results, later.successors(), analyzed);
        Set<DistrictCode> moved = comparison.districts().stream()
                .filter(code -> !carried.has(code))
                .collect(Collectors.toCollection(TreeSet::new));
        comparison.unmoved(carried::has);
        StageRead then = RunSnapshots.stage(stores, before, rowsBefore(rows, moved), surveyed(later, moved));
        StoredResults resultsThen = new StoredResults(stores, earlier);
        StoredResults resultsNow = new StoredResults(stores, results.run().number());
        for (DistrictCode code : moved) {
            comparison.see(
                    code,
                    facts(then, code),
                    facts(later, code),
                    () -> Stream.concat(resultsThen.find(code).stream(), resultsNow.find(code).stream())
                            .toList());
        }
        return RunSnapshots.reproducible(comparison.report());
    }

    private StageRows rowsBefore(StageRows rows, Set<DistrictCode> moved) {
        return moved.size() > MOST_MOVED
                ? StageRows.read(stores, earlier)
                : StageRows.before(stores, earlier, rows, moved, carried.otherFiles());
    }

    /** Corrections bring no column, indicator or measure, so that a look at all districts holds for both runs. */
    private static Optional<StageSurvey> surveyed(StageRead later, Set<DistrictCode> moved) {
        return moved.size() > MOST_MOVED ? Optional.empty() : Optional.of(later.surveyed());
    }

    private static Optional<DistrictFacts> facts(StageRead stage, DistrictCode code) {
        Map<DistrictCode, DistrictFacts> found = RunSnapshots.facts(stage, List.of(code));
        return Optional.ofNullable(found.get(code));
    }
}
