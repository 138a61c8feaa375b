package org.determinations.application.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.comparison.RunComparison;
import org.determinations.facts.StageSurvey;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.store.Stores;

/** Runs as they can be compared, from the store alone. */
public final class RunSnapshots {
    private static final int PORTION = 200;

    private RunSnapshots() {}

    /** What changed against the run that this one supersedes; empty when it supersedes none. Its results may be outlines. */
    public static Optional<ChangeReport> changes(
            Stores stores, RunReport results, Supplier<Optional<RankSpan>> analyzed) {
        return results.run().supersedes().isEmpty()
                ? Optional.empty()
                : changes(
                        stores,
                        results,
                        StageRows.read(stores, results.run().number()),
                        Optional.empty(),
                        analyzed,
                        CarryOver.NOTHING);
    }

    /**
     * The same of a run whose rows are at hand.
     *
     * @param surveyed empty where nobody looked at all of them yet
     * @param carried what the run took over: no fact of these districts moved
     */
    static Optional<ChangeReport> changes(
            Stores stores,
            RunReport results,
            StageRows rows,
            Optional<StageSurvey> surveyed,
            Supplier<Optional<RankSpan>> analyzed,
            CarryOver carried) {
        StoredResults whole = new StoredResults(stores, results.run().number());
        Supplier<StageRead> stage = () -> stage(stores, results, rows, surveyed);
        return carried.districts().isEmpty()
                ? changes(stores, results, stage, whole::find, analyzed)
                : Optional.of(new CarriedChanges(stores, results, carried).report(rows, stage.get(), analyzed));
    }

    /**
     * The same of results that the store does not have.
     *
     * @param later the facts of the run
     * @param whole the determination of a district
     */
    public static Optional<ChangeReport> changes(
            Stores stores,
            RunReport results,
            StageRead later,
            Function<DistrictCode, Optional<Determination>> whole,
            Supplier<Optional<RankSpan>> analyzed) {
        return changes(stores, results, () -> later, whole, analyzed);
    }

    private static Optional<ChangeReport> changes(
            Stores stores,
            RunReport results,
            Supplier<StageRead> later,
            Function<DistrictCode, Optional<Determination>> whole,
            Supplier<Optional<RankSpan>> analyzed) {
        return results.run().supersedes().map(earlier -> between(stores, earlier, results, later, whole, analyzed));
    }

    /** What changed from one run of the store to another, read portion by portion, with the command that says so again. */
    public static ChangeReport between(Stores stores, int before, int after, Supplier<Optional<RankSpan>> analyzed) {
        RunReport results = RunReports.outline(stores, after);
        return between(
                stores,
                before,
                results,
                () -> stage(stores, results, StageRows.read(stores, after), Optional.empty()),
                new StoredResults(stores, after)::find,
                analyzed);
    }

    private static ChangeReport between(
            Stores stores,
            int earlier,
            RunReport results,
            Supplier<StageRead> later,
            Function<DistrictCode, Optional<Determination>> whole,
            Supplier<Optional<RankSpan>> analyzed) {
        RunReport before = RunReports.withoutRules(stores, earlier);
        StoredResults then = new StoredResults(stores, earlier);
        StageRead laterStage = later.get();
        RunComparison comparison = new RunComparison(before, results, laterStage.successors(), analyzed);
        StageRead earlierStage = stage(stores, before, StageRows.read(stores, earlier), Optional.empty());
        return reproducible(compared(comparison, earlierStage, some -> facts(laterStage, some), then::find, whole));
    }

    private static ChangeReport compared(
            RunComparison comparison,
            StageRead earlierStage,
            Function<List<DistrictCode>, Map<DistrictCode, DistrictFacts>> later,
            Function<DistrictCode, Optional<Determination>> then,
            Function<DistrictCode, Optional<Determination>> now) {
        List<DistrictCode> districts = comparison.districts();
        for (int from = 0; from < districts.size(); from += PORTION) {
            List<DistrictCode> some = districts.subList(from, Math.min(from + PORTION, districts.size()));
            Map<DistrictCode, DistrictFacts> earlierFacts = facts(earlierStage, some);
            Map<DistrictCode, DistrictFacts> laterFacts = later.apply(some);
            some.forEach(code -> comparison.see(
                    code,
                    Optional.ofNullable(earlierFacts.get(code)),
                    Optional.ofNullable(laterFacts.get(code)),
                    () -> Stream.concat(then.apply(code).stream(), now.apply(code).stream())
                            .toList()));
        }
        return comparison.report();
    }

    /** The facts of a run as the store has them, to be read portion by portion. */
    public static StageRead stage(Stores stores, RunReport results) {
        return stage(stores, results, StageRows.read(stores, results.run().number()), Optional.empty());
    }

    static StageRead stage(Stores stores, RunReport results, StageRows rows, Optional<StageSurvey> surveyed) {
        return new StageRead(StageFrames.of(stores, results.run()), rows, results.issues(), surveyed);
    }

    static Map<DistrictCode, DistrictFacts> facts(StageRead stage, List<DistrictCode> some) {
        return byCode(stage.view(some).facts().districts());
    }

    private static Map<DistrictCode, DistrictFacts> byCode(List<DistrictFacts> districts) {
        return districts.stream().collect(Collectors.toMap(DistrictFacts::code, Function.identity()));
    }

    /**
     * What would change against a run whose facts are read portion by portion.
     *
     * @param after what would be, its determinations in outline
     * @param computed the same whole
     */
    public static ChangeReport compare(
            Stores stores,
            RunReport before,
            StageRead earlier,
            RunReport after,
            RecomputedResults computed,
            Supplier<Optional<RankSpan>> analyzed) {
        RunComparison comparison = new RunComparison(before, after, List.of(), analyzed);
        return compared(
                comparison,
                earlier,
                some -> byCode(computed.districts(some)),
                new StoredResults(stores, before.run().number())::find,
                computed::find);
    }

    static ChangeReport reproducible(ChangeReport report) {
        return report.reproducedBy("determinations diff " + report.before().number() + " "
                + report.after().number());
    }
}
