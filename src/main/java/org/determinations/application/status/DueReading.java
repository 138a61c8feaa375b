package org.determinations.application.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.CycleYears;
import org.determinations.followthrough.DueItem;
import org.determinations.followthrough.DueList;
import org.determinations.followthrough.DutyClock;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.LedgerDue;
import org.determinations.followthrough.StageDue;
import org.determinations.followthrough.assistance.PlanBook;
import org.determinations.followthrough.assistance.PlanDue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.DutyFiles;
import org.determinations.report.run.StreakListing;
import org.determinations.store.LedgerStore;
import org.determinations.store.Stores;

/** Everything that is due in a cycle: its stages and window, findings of the ledger, plans of assistance, and what the tables of duties ask for. */
public final class DueReading {
    private final Installation installation;
    private final CyclePlan plan;
    private final LocalDate on;

    private DueReading(Installation installation, CyclePlan plan, LocalDate on) {
        this.installation = installation;
        this.plan = plan;
        this.on = on;
    }

    /**
     * What is due, also before there is any run or database.
     *
     * @param on today in the zone of the cycle when empty; how far runs are is always as of now
     * @throws org.determinations.issue.Refusal with every PA-012, PA-013 and FT-010; who keeps the folder, or the tables, acts on it
     */
    public static DueList of(Installation installation, Path cycleFolder, Optional<LocalDate> on) {
        if (ReadyDatabase.exists(installation)) {
            try (CycleStatus status = CycleStatus.open(installation)) {
                return of(installation, cycleFolder, status.of(cycleFolder), status.stores(), on);
            }
        }
        DueReading reading = reading(installation, cycleFolder, on);
        return reading.list(
                reading.folders(cycleFolder),
                StageReleases.NONE,
                new FindingLedger(List.of(), List.of()),
                district -> Set.of(),
                new PlanBook(List.of(), List.of()));
    }

    /** The same over an open store, of a cycle of which it is known how far it is. */
    static DueList of(
            Installation installation,
            Path cycleFolder,
            CycleStanding standing,
            Stores stores,
            Optional<LocalDate> on) {
        DueReading reading = reading(installation, cycleFolder, on);
        LedgerStore ledger = stores.ledger();
        return reading.list(
                standing.stages(),
                StageReleases.of(installation, stores, reading.plan),
                new FindingLedger(ledger.listStatements(), ledger.listEntries()),
                since(stores, reading.plan.cycle()),
                new PlanBook(
                        stores.assistance().listProposals(), stores.assistance().listActs()));
    }

    private static DueReading reading(Installation installation, Path cycleFolder, Optional<LocalDate> on) {
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        Instant now = installation.clock().instant();
        return new DueReading(installation, plan, on.orElseGet(() -> LocalDate.ofInstant(now, plan.zone())));
    }

    /** As the newest run of the cycle has it; without a run nothing is known of it. */
    private static Function<DistrictCode, Set<DistrictCode>> since(Stores stores, SchoolYear cycle) {
        return stores.runs().list().stream()
                .filter(run ->
                        run.cycle().equals(cycle) && run.stage() != Stage.SECONDARY && run.state() == RunState.COMPUTED)
                .max(Comparator.comparing(RunHeader::number))
                .map(run -> CycleYears.since(stores, run))
                .orElse(district -> Set.of());
    }

    private DueList list(
            List<StageStanding> stages,
            StageReleases releases,
            FindingLedger ledger,
            Function<DistrictCode, Set<DistrictCode>> since,
            PlanBook plans) {
        UnitWords words = plan.jurisdiction().words();
        StageDue own = new StageDue(plan);
        List<RecordedEvent> events = Stream.concat(plan.events().stream(), releases.events().stream())
                .toList();
        List<DueItem> items = new ArrayList<>();
        items.addAll(own.stages(stages, releases.released()));
        items.addAll(own.window());
        List<FindingStanding> findings = ledger.standings(on);
        items.addAll(LedgerDue.list(findings, words, since));
        items.addAll(PlanDue.list(
                plans.standings(on),
                findings.stream().map(FindingStanding::findingId).collect(Collectors.toSet()),
                words));
        items.addAll(new DutyClock(events, on, words)
                .list(DutyFiles.read(
                        installation.jobs(), plan.jurisdiction().file().name(), plan.cycle())));
        if (!releases.unread().isEmpty()) {
            items.add(enforcementUnread(words, releases.unread()));
        }
        return new DueList(on, items);
    }

    /** None listed would read as if nothing were required. */
    private static DueItem enforcementUnread(UnitWords words, List<StreakListing.PolicyCategory> unread) {
        return new DueItem(
                Optional.empty(),
                true,
                words.in("Find out whether anything is required of the districts with "
                        + unread.stream()
                                .map(category -> category.code() + ", " + category.name())
                                .collect(Collectors.joining("; "))
                        + ", by their years"),
                Optional.empty(),
                words.in("department"),
                "no table says as which category of the federal table it is read, so nothing is read for it",
                "streaks: 34 CFR 300.604",
                "");
    }

    /** Stages that have a folder, before there is any run. */
    private List<StageStanding> folders(Path cycleFolder) {
        return Stream.of(Stage.values())
                .filter(stage -> Files.isDirectory(cycleFolder.resolve(stage.word())))
                .map(stage -> StageStanding.before(
                        stage, Optional.ofNullable(plan.stageDates().get(stage))))
                .toList();
    }
}
