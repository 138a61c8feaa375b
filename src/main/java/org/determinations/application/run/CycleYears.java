package org.determinations.application.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.SuccessionCheck;
import org.determinations.determination.YearHistory;
import org.determinations.issue.Issue;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.model.stage.StageFacts;
import org.determinations.store.Stores;

/**
 * The cycles of a store side by side: last year beside this year, and codes that vanish or appear between them. Of an earlier cycle the
 * newest official run that counts, of the cycle of the run that is asked about that run.
 */
public final class CycleYears {
    /** Districts whose results are read together. */
    private static final int PORTION = 500;

    private final Stores stores;
    private final Predicate<RunHeader> counted;

    private CycleYears(Stores stores, Predicate<RunHeader> counted) {
        this.stores = stores;
        this.counted = counted;
    }

    /** The years of which official results are released now: what was computed and not released is no determination. */
    public static CycleYears released(Stores stores) {
        return new CycleYears(
                stores, run -> ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED);
    }

    /** The years of which official results are computed, released or not: for what is worked out beforehand. */
    public static CycleYears computed(Stores stores) {
        return new CycleYears(stores, run -> true);
    }

    /** A district's official results up to a run's cycle; of that cycle the run itself counts. */
    public DistrictHistory history(RunHeader run, DistrictCode district, List<CategoryDescription> categories) {
        List<SuccessorFact> successors = successors(run);
        return new YearHistory(results(run, related(district, successors)), successors, categories, of(categories))
                .of(district);
    }

    /** The histories of all districts of a run, by code. */
    public SortedMap<DistrictCode, DistrictHistory> histories(RunReport results) {
        SortedMap<DistrictCode, DistrictHistory> histories = new TreeMap<>();
        forEachHistory(results, histories::put);
        return histories;
    }

    /** Hands on the history of each district of a run, by code; the results of some hundred are read together. */
    public void forEachHistory(RunReport results, BiConsumer<DistrictCode, DistrictHistory> each) {
        List<SuccessorFact> successors = successors(results.run());
        Predicate<CycleResult> sameCategories = of(results.categories());
        List<DistrictCode> districts =
                results.determinations().stream().map(Determination::district).toList();
        for (int from = 0; from < districts.size(); from += PORTION) {
            Map<DistrictCode, Set<DistrictCode>> related = new TreeMap<>();
            districts
                    .subList(from, Math.min(from + PORTION, districts.size()))
                    .forEach(district -> related.put(district, related(district, successors)));
            Set<DistrictCode> all = new TreeSet<>();
            related.values().forEach(all::addAll);
            Map<DistrictCode, List<CycleResult>> byDistrict =
                    results(results.run(), all).stream().collect(Collectors.groupingBy(CycleResult::district));
            related.forEach((district, codes) -> {
                List<CycleResult> own = codes.stream()
                        .flatMap(code -> byDistrict.getOrDefault(code, List.of()).stream())
                        .toList();
                each.accept(
                        district, new YearHistory(own, successors, results.categories(), sameCategories).of(district));
            });
        }
    }

    /** Whether the run of a result has these categories in this order; each run is asked once. */
    private Predicate<CycleResult> of(List<CategoryDescription> categories) {
        List<CategoryCode> codes = codes(categories);
        Map<Integer, Boolean> same = new TreeMap<>();
        return result -> same.computeIfAbsent(
                result.run(),
                run -> codes(stores.policies().get(run).categories()).equals(codes));
    }

    private static List<CategoryCode> codes(List<CategoryDescription> categories) {
        return categories.stream().map(CategoryDescription::code).toList();
    }

    private List<CycleResult> results(RunHeader run, Set<DistrictCode> districts) {
        Map<Integer, SchoolYear> cycles = new TreeMap<>();
        officialUpTo(run).forEach((cycle, header) -> cycles.put(header.number(), cycle));
        return stores.determinations().listResults(cycles.keySet(), districts).stream()
                .map(result -> new CycleResult(
                        Objects.requireNonNull(cycles.get(result.run())),
                        result.determination().district(),
                        result.determination().name(),
                        result.determination().basisText(),
                        result.determination().category(),
                        result.determination().label(),
                        result.run()))
                .toList();
    }

    /**
     * Codes that the cycle before had and this stage has not, or the other way round, without a row that says why.
     *
     * @param run of the stage
     * @param districts of the stage
     * @param successors rows of the successor table that it read
     */
    public List<Issue> successions(
            int run, StageFacts stage, List<DistrictCode> districts, List<SuccessorFact> successors) {
        Optional<RunHeader> last = official(run)
                .filter(other -> other.cycle().equals(stage.cycle().previous()))
                .reduce((older, newer) -> newer);
        List<DistrictCode> before = last.map(other -> stores.determinations().listDistricts(other.number()))
                .orElse(List.of());
        return SuccessionCheck.check(before, districts, successors, stage.stageDate());
    }

    private Map<SchoolYear, RunHeader> officialUpTo(RunHeader run) {
        Map<SchoolYear, RunHeader> newest = new TreeMap<>();
        official(run.number())
                .filter(other -> other.cycle().compareTo(run.cycle()) < 0)
                .filter(counted)
                .forEach(other -> newest.put(other.cycle(), other));
        newest.put(run.cycle(), run);
        return newest;
    }

    /** The official runs of the jurisdiction of a run, by number: another's districts may have the same codes. */
    private Stream<RunHeader> official(int run) {
        return stores.runs().list().stream()
                .filter(other -> other.stage() == Stage.OFFICIAL && other.state() == RunState.COMPUTED)
                .filter(CycleJurisdiction.ofSame(stores, run));
    }

    private List<SuccessorFact> successors(RunHeader run) {
        return stores.facts().list(run.number(), FactKinds.SUCCESSOR);
    }

    /**
     * Districts that are no more and that one of a run came of, by what its successor table says: merged, split or renamed, also over
     * several steps. One that the run still has is none of them.
     */
    public static Function<DistrictCode, Set<DistrictCode>> before(Stores stores, RunHeader run) {
        List<SuccessorFact> successors = stores.facts().list(run.number(), FactKinds.SUCCESSOR);
        Set<DistrictCode> there = new TreeSet<>(stores.determinations().listDistricts(run.number()));
        return district -> {
            Set<DistrictCode> before = related(district, successors);
            before.removeAll(there);
            before.remove(district);
            return before;
        };
    }

    /** Districts of a run that came of one that it does not have any more; none of one that it has. */
    public static Function<DistrictCode, Set<DistrictCode>> since(Stores stores, RunHeader run) {
        Function<DistrictCode, Set<DistrictCode>> before = before(stores, run);
        Map<DistrictCode, Set<DistrictCode>> since = new TreeMap<>();
        stores.facts().list(run.number(), FactKinds.SUCCESSOR).stream()
                .flatMap(row -> row.successor().stream())
                .distinct()
                .filter(stores.determinations().listDistricts(run.number())::contains)
                .forEach(district -> before.apply(district)
                        .forEach(gone -> since.computeIfAbsent(gone, code -> new TreeSet<>())
                                .add(district)));
        return district -> since.getOrDefault(district, Set.of());
    }

    /** The district and every code that the table leads back to from it. */
    private static Set<DistrictCode> related(DistrictCode district, List<SuccessorFact> successors) {
        Set<DistrictCode> related = new TreeSet<>(Set.of(district));
        boolean grew = true;
        while (grew) {
            grew = successors.stream()
                    .filter(row -> row.successor().filter(related::contains).isPresent())
                    .flatMap(row -> row.predecessor().map(Stream::of).orElseGet(Stream::empty))
                    .map(related::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return related;
    }
}
