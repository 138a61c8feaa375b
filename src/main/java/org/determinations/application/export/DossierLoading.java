package org.determinations.application.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.application.policy.RuleCatalogue;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.release.ReleaseChain;
import org.determinations.application.release.RunLetters;
import org.determinations.application.review.ReviewBooks;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.RunSnapshots;
import org.determinations.application.seal.ApprovedRecords;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.followthrough.assistance.PlanBook;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.run.RunPlan;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.DutyFiles;
import org.determinations.report.dossier.FollowUp;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.store.Stores;

/** A run with everything around it that its exports say, from the store alone. One per export. */
record DossierLoading(Installation installation, Stores stores) {
    /** How far the run has come; asked first, because it is cheap and decides whether anything else is read. */
    ReleaseStanding standing(RunHeader run) {
        List<ReleaseEvent> events = stores.releases().list(run.number());
        ReleaseState state = ReleaseMoves.stateAfter(events);
        Optional<ReleaseEvent> released = state == ReleaseState.RELEASED
                ? events.stream().filter(DossierLoading::isRelease).reduce((first, last) -> last)
                : Optional.empty();
        return new ReleaseStanding(
                state,
                released.map(event -> event.at().atZone(zone(run)).toLocalDate()),
                released.filter(event -> event.action() == ReleaseAction.AMEND)
                        .map(ReleaseEvent::note)
                        .orElse(""),
                ApprovedRecords.find(stores, run.number(), state));
    }

    RunDossier load(RunHeader run) {
        RunReport results = RunReports.open(stores, run.number());
        Optional<RunHeader> analysis = SecondaryRuns.newest(stores, run);
        Optional<SecondaryReport> secondary = analysis.flatMap(a -> SecondaryRuns.load(installation, stores, a));
        CyclePlan plan = plan(run);
        return new RunDossier(
                results,
                RunSnapshots.changes(stores, results, AnalyzedDistricts.of(installation, stores, results.run())),
                CycleYears.released(stores).histories(results),
                stores.facts().list(run.number(), FactKinds.DECISION),
                RuleCatalogue.list(installation, stores, run),
                standing(run),
                plan,
                RunLetters.of(installation, stores, run),
                secondary,
                secondary.flatMap(s -> analysis.map(this::standing)),
                DutyFiles.read(installation.jobs(), plan.jurisdiction().file().name(), run.cycle())
                        .effort(),
                ReleaseChain.before(stores, run, zone(run)),
                followUp(run));
    }

    /** As it stands today. */
    private FollowUp followUp(RunHeader run) {
        LocalDate today = LocalDate.ofInstant(installation.clock().instant(), zone(run));
        SortedMap<DistrictCode, PlanStanding> plans = new TreeMap<>();
        new PlanBook(stores.assistance().listProposals(), stores.assistance().listActs())
                .standings(today).stream()
                        .filter(plan -> plan.plan().cycle().equals(run.cycle()))
                        .forEach(plan -> plans.put(plan.plan().district(), plan));
        ReviewBook reviews = ReviewBooks.read(stores);
        SortedMap<DistrictCode, DistrictRound> newest = new TreeMap<>();
        reviews.listRounds().forEach(round -> newest.put(round.district(), round));
        SortedMap<DistrictCode, DistrictRoll> rounds = new TreeMap<>();
        newest.forEach((district, round) -> rounds.put(district, reviews.roll(round)));
        return new FollowUp(today, plans, rounds);
    }

    private ZoneId zone(RunHeader run) {
        return stores.plans()
                .find(run.number())
                .map(RunPlan::zone)
                .orElseThrow(() -> Refusal.Kind.GATE.of(
                        IssueCode.EXPORT_NOT_ALLOWED,
                        "run " + run.number(),
                        "the run does not say in which zone its dates are meant",
                        "a run of an earlier version of the program",
                        "",
                        "run the stage again with --again and export that run"));
    }

    private CyclePlan plan(RunHeader run) {
        return new CyclePlan(
                run.cycle(),
                "",
                RunJurisdictions.get(installation, stores, run.number()),
                zone(run),
                Map.of(run.stage(), run.stageDate()),
                stores.origins().find(run.number()).flatMap(RunOrigin::announced));
    }

    private static boolean isRelease(ReleaseEvent event) {
        return event.action() == ReleaseAction.RELEASE || event.action() == ReleaseAction.AMEND;
    }
}
