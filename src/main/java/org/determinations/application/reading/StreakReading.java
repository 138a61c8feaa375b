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
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.policyfile.DutyFiles;
import org.determinations.report.run.StreakListing;
import org.determinations.scorecard.Enforcement;
import org.determinations.store.Stores;

/** Years in a category, of released official results alone; codes of a policy with other categories do not go on. */
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
        boolean known = ladder.knows(codes(run));
        Function<CycleResult, Optional<LocalEffort.Answer>> effort = effort(run);
        CycleYears years = new CycleYears(stores, earlier -> goesOn(earlier, run));
        List<StreakListing.Row> rows = years.histories(results).values().stream()
                .filter(history -> !history.results().isEmpty())
                .map(history -> row(history, known ? Optional.of(ladder) : Optional.empty(), effort))
                .toList();
        return new StreakListing(run, known ? Optional.of(ladder.pack()) : Optional.empty(), rows);
    }

    /** What a category of the run says of local effort, by its name. */
    private Function<CycleResult, Optional<LocalEffort.Answer>> effort(RunHeader run) {
        LocalEffort effort = DutyFiles.read(
                        installation.jobs(),
                        RunJurisdictions.get(installation, stores, run.number())
                                .file()
                                .name(),
                        run.cycle())
                .effort();
        Map<CategoryCode, String> names = stores.policies().get(run.number()).categories().stream()
                .collect(Collectors.toMap(CategoryDescription::code, CategoryDescription::name));
        return result -> result.category()
                .filter(code -> effort.isInForce())
                .map(code -> effort.of(names.getOrDefault(code, "")));
    }

    private static StreakListing.Row row(
            DistrictHistory history,
            Optional<FederalLadder> ladder,
            Function<CycleResult, Optional<LocalEffort.Answer>> effort) {
        List<CycleResult> streak = history.results()
                .subList(0, history.streak().map(found -> found.cycles()).orElse(0));
        Optional<Enforcement> follows =
                streak.isEmpty() ? Optional.empty() : ladder.flatMap(table -> table.follows(streak));
        return new StreakListing.Row(
                history.results().get(0),
                streak,
                follows.map(Enforcement::requires).orElse(""),
                follows.map(Enforcement::permits).orElse(""),
                effort.apply(history.results().get(0)));
    }

    private boolean isReleased(RunHeader run) {
        return run.stage() == Stage.OFFICIAL
                && run.state() == RunState.COMPUTED
                && ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED;
    }

    private boolean goesOn(RunHeader earlier, RunHeader run) {
        return isReleased(earlier)
                && jurisdiction(earlier).equals(jurisdiction(run))
                && codes(earlier).equals(codes(run));
    }

    private Optional<String> jurisdiction(RunHeader run) {
        return stores.jurisdictions().find(run.number()).map(JurisdictionFile::name);
    }

    private List<CategoryCode> codes(RunHeader run) {
        return stores.policies().get(run.number()).categories().stream()
                .map(CategoryDescription::code)
                .toList();
    }

    private static Refusal notReleased(Optional<SchoolYear> cycle) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("streaks"),
                        "no official run is released",
                        cycle.map(SchoolYear::text).orElse("any cycle"),
                        "",
                        "type determinations runs list"));
    }
}
