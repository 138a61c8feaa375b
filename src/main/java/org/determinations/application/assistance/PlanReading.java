package org.determinations.application.assistance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.run.CycleYears;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.assistance.LastPlan;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanBook;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.RunFacts;
import org.determinations.followthrough.assistance.YearBeside;
import org.determinations.model.DistrictCode;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.CycleResult;
import org.determinations.policyfile.AssistanceFiles;
import org.determinations.report.assistance.PlanRow;
import org.determinations.store.Stores;

/** The plans as they are at one moment, for one day; what several of them rest on is read once. One per question. */
final class PlanReading {
    private final Stores stores;
    private final LocalDate on;
    private final PlanRuns runs;
    private final PlanBook book;
    private final Map<DistrictCode, List<FindingStanding>> findings;
    private final List<AssistanceTable> tables;
    private final Map<Integer, RunFactsReading> facts = new HashMap<>();
    private final Map<Integer, Function<DistrictCode, Set<DistrictCode>>> before = new HashMap<>();

    PlanReading(Installation installation, Stores stores, LocalDate on, PlanRuns runs) {
        this.stores = stores;
        this.on = on;
        this.runs = runs;
        this.book = new PlanBook(
                stores.assistance().listProposals(), stores.assistance().listActs());
        this.findings = new FindingLedger(
                        stores.ledger().listStatements(), stores.ledger().listEntries())
                .standings(on).stream()
                        .collect(Collectors.groupingBy(of -> of.statement().district()));
        this.tables = new AssistanceFiles(installation.assistance()).list();
    }

    PlanBook book() {
        return book;
    }

    /** Findings of a district of a run in the ledger on the day; then those of districts that are no more and that it came of. */
    List<FindingStanding> findings(RunHeader run, DistrictCode district) {
        return Stream.concat(Stream.of(district), before(run, district).stream())
                .flatMap(code -> findings.getOrDefault(code, List.of()).stream())
                .toList();
    }

    private Set<DistrictCode> before(RunHeader run, DistrictCode district) {
        return before.computeIfAbsent(run.number(), number -> CycleYears.before(stores, run))
                .apply(district);
    }

    /** Every plan with the run that it rests on, those with overdue actions first. */
    List<PlanRow> rows() {
        return book.standings(on).stream()
                .map(plan -> new PlanRow(
                        plan, runs.basis(plan.proposal().run(), plan.plan().district())))
                .toList();
    }

    /** One plan; empty when it was not proposed by the day. */
    Optional<PlanAccount> find(PlanKey plan) {
        return book.find(plan, on).map(this::account);
    }

    private PlanAccount account(PlanStanding standing) {
        PlanKey plan = standing.plan();
        RunHeader run = stores.runs().find(standing.proposal().run()).orElseThrow();
        Optional<LastPlan> last = last(standing, run);
        return new PlanAccount(
                standing,
                book.listProposals(plan),
                book.listActs(plan),
                runs.basis(run.number(), plan.district()),
                table(standing.proposal().table()),
                findings(run, plan.district()),
                last,
                before(run, plan.district()).stream()
                        .map(code -> new PlanKey(code, run.cycle().previous()))
                        .filter(earlier -> last.filter(
                                        of -> of.standing().plan().equals(earlier))
                                .isEmpty())
                        .flatMap(earlier -> book.find(earlier, on).stream())
                        .toList());
    }

    /** Empty when it is not there any more as it was. */
    private Optional<AssistanceTable> table(TableRef ref) {
        return tables.stream().filter(table -> table.ref().equals(ref)).findFirst();
    }

    private Optional<LastPlan> last(PlanStanding standing, RunHeader run) {
        DistrictCode district = standing.plan().district();
        DistrictCode then = CycleYears.computed(stores)
                .history(run, district, stores.policies().get(run.number()).categories())
                .findLastCycle()
                .map(CycleResult::district)
                .orElse(district);
        return book.find(new PlanKey(then, run.cycle().previous()), on)
                .map(before -> new LastPlan(
                        before,
                        YearBeside.of(
                                before.proposal().run(),
                                facts(before.proposal().run(), then),
                                run.number(),
                                facts(run.number(), district))));
    }

    private RunFacts facts(int run, DistrictCode district) {
        return facts.computeIfAbsent(run, number -> new RunFactsReading(stores, number))
                .of(runs.result(run, district));
    }
}
