package org.determinations.application.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.FederalLadder;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RunReports;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.CategoryCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.duty.DutyTables;
import org.determinations.model.duty.FederalCategory;
import org.determinations.model.duty.LadderNames;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.policyfile.DutyFiles;
import org.determinations.report.run.StreakListing;
import org.determinations.scorecard.Enforcement;
import org.determinations.store.Stores;

/**
 * Years in a category, of released official results alone; codes of a policy with other categories do not go on. What follows is read
 * from the federal table as the tables of duties say which category is which.
 */
public final class StreakReading {
    private final Installation installation;
    private final Stores stores;

    /** Over an open store. */
    public StreakReading(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** Refused with {@code SY-010} when no official run of the cycle, or none at all, is released. */
    StreakListing read(Optional<SchoolYear> cycle) {
        return find(cycle).orElseThrow(() -> notReleased(cycle));
    }

    /**
     * Years up to a cycle; empty when no official run of it is released.
     *
     * @param cycle the newest one with a released official run when empty
     */
    public Optional<StreakListing> find(Optional<SchoolYear> cycle) {
        return stores.runs().list().stream()
                .filter(this::isReleased)
                .filter(header -> cycle.map(header.cycle()::equals).orElse(true))
                .max(Comparator.comparing(RunHeader::cycle).thenComparing(RunHeader::number))
                .map(this::listing);
    }

    private StreakListing listing(RunHeader run) {
        RunReport results = RunReports.withoutRules(stores, run.number());
        FederalLadder ladder = FederalLadder.read(installation);
        DutyTables duties = DutyFiles.read(
                installation.jobs(),
                RunJurisdictions.get(installation, stores, run.number()).file().name(),
                run.cycle());
        LadderNames names = duties.ladder();
        List<StreakListing.PolicyCategory> categories = stores.policies().get(run.number()).categories().stream()
                .map(category ->
                        new StreakListing.PolicyCategory(category.code(), category.name(), names.find(category.name())))
                .toList();
        Map<CategoryCode, StreakListing.PolicyCategory> byCode =
                categories.stream().collect(Collectors.toMap(StreakListing.PolicyCategory::code, Function.identity()));
        List<StreakListing.Row> rows = CycleYears.released(stores).histories(results).values().stream()
                .filter(history -> !history.results().isEmpty())
                .map(history -> row(history, ladder, byCode, duties.effort()))
                .toList();
        return new StreakListing(run, ladder.pack(), categories, rows);
    }

    private static StreakListing.Row row(
            DistrictHistory history,
            FederalLadder ladder,
            Map<CategoryCode, StreakListing.PolicyCategory> categories,
            LocalEffort effort) {
        CycleResult newest = history.results().get(0);
        List<CycleResult> streak = history.results()
                .subList(0, history.streak().map(found -> found.cycles()).orElse(0));
        Optional<StreakListing.PolicyCategory> category =
                newest.category().flatMap(code -> Optional.ofNullable(categories.get(code)));
        Optional<FederalCategory> federal =
                category.flatMap(StreakListing.PolicyCategory::federal).map(LadderNames.Reading::category);
        Optional<Enforcement> follows =
                streak.isEmpty() ? Optional.empty() : federal.flatMap(as -> ladder.follows(as, streak));
        return new StreakListing.Row(
                newest,
                streak,
                federal,
                follows.map(Enforcement::requires).orElse(""),
                follows.map(Enforcement::permits).orElse(""),
                category.filter(known -> effort.isInForce()).map(known -> effort.of(known.name())));
    }

    private boolean isReleased(RunHeader run) {
        return run.stage() == Stage.OFFICIAL
                && run.state() == RunState.COMPUTED
                && ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED;
    }

    private static Refusal notReleased(Optional<SchoolYear> cycle) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "streaks",
                "no official run is released",
                cycle.map(SchoolYear::text).orElse("any cycle"),
                "",
                "type determinations runs list");
    }
}
