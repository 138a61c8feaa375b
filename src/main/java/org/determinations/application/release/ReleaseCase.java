package org.determinations.application.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleJurisdiction;
import org.determinations.application.run.FolderChanges;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.run.RunReports;
import org.determinations.application.seal.ApprovedRecords;
import org.determinations.application.secondary.LastRelease;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.Proof;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.run.RunPlan;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.release.ReleaseQuestion;
import org.determinations.release.RunNeighbors;
import org.determinations.store.Stores;

/**
 * One computed run with everything around it that its release depends on, as the store has it now. One per command.
 *
 * @param events what was done about its release, oldest first
 * @param siblings every computed run of the cycle, this one among them, by number
 * @param jurisdiction as the run read it
 */
record ReleaseCase(
        Stores stores,
        RunReport results,
        List<ReleaseEvent> events,
        List<RunHeader> siblings,
        RunPlan plan,
        RunOrigin origin,
        Jurisdiction jurisdiction) {

    ReleaseCase {
        events = List.copyOf(events);
        siblings = List.copyOf(siblings);
    }

    /** Refused with {@code SY-010} when there is no such run, with {@code SY-014} when it is not computed. */
    static ReleaseCase load(Installation installation, Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
        Optional<RunPlan> plan = stores.plans().find(number);
        Optional<RunOrigin> origin = stores.origins().find(number);
        if (run.state() != RunState.COMPUTED || plan.isEmpty() || origin.isEmpty()) {
            throw notComputed(run);
        }
        List<RunHeader> siblings = stores.runs().list().stream()
                .filter(r -> r.cycle().equals(run.cycle()) && r.state() == RunState.COMPUTED)
                .toList();
        return new ReleaseCase(
                stores,
                RunReports.open(stores, number),
                stores.releases().list(number),
                siblings,
                plan.get(),
                origin.get(),
                RunJurisdictions.get(installation, stores, number));
    }

    RunHeader run() {
        return results.run();
    }

    ReleaseState state() {
        return ReleaseMoves.stateAfter(events);
    }

    /** Record of the run's approval; empty before it, and where none was sealed. */
    Optional<ApprovedRecord> approval() {
        return ApprovedRecords.find(stores, run().number(), state());
    }

    /** What the run's newest event was; empty for a run that nobody acted on. */
    Optional<ReleaseEvent> newestEvent() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /** The newest event, when it is that action and a process that was killed did not put its files in place. */
    Optional<ReleaseEvent> unfinished(ReleaseAction action, Path target) {
        return newestEvent().filter(event -> event.action() == action && !Files.exists(target));
    }

    /** What a person would do next: approve, then release or, where a run is released already, amend. */
    ReleaseAction nextAction() {
        if (state() != ReleaseState.APPROVED) {
            return ReleaseAction.APPROVE;
        }
        return releasedRun().isPresent() ? ReleaseAction.AMEND : ReleaseAction.RELEASE;
    }

    /** Number of the run of the same cycle and stage that is released now. */
    Optional<Integer> releasedRun() {
        return ofStage().stream()
                .map(RunHeader::number)
                .filter(number -> ReleaseMoves.stateAfter(stores.releases().list(number)) == ReleaseState.RELEASED)
                .findFirst();
    }

    /** Day in the cycle's zone. */
    LocalDate day(Instant moment) {
        return moment.atZone(plan.zone()).toLocalDate();
    }

    /** What the release of that event says beside the results; its papers name {@code proof}. */
    ReleaseTerms terms(ReleaseEvent event, Proof proof) {
        CyclePlan cyclePlan = new CyclePlan(
                run().cycle(),
                "",
                jurisdiction,
                plan.zone(),
                Map.of(run().stage(), run().stageDate()),
                origin.announced());
        boolean amends = event.action() == ReleaseAction.AMEND;
        return new ReleaseTerms(
                cyclePlan,
                day(event.at()),
                amends ? event.note() : "",
                amends && run().stage() != Stage.SECONDARY
                        ? Optional.of(ReleaseChain.amending(stores, run(), event, plan.zone()))
                        : Optional.empty(),
                proof);
    }

    ReleaseQuestion question(
            ReleaseAction action,
            ReleaseQuestion.Asked asked,
            ReleaseQuestion.Analysis analysis,
            Optional<PolicyPack> pack) {
        return new ReleaseQuestion(
                results,
                state(),
                action,
                standing(),
                asked,
                discrepancies(),
                stores.facts().list(run().number(), FactKinds.DECISION),
                stores.releases().listSignatures(run().number()),
                analysis,
                neighbors(pack));
    }

    private RunNeighbors neighbors(Optional<PolicyPack> pack) {
        Optional<RunReport> released = releasedRun()
                .or(() -> LastRelease.find(stores, run().cycle(), run().stage()).map(RunHeader::number))
                .filter(number -> number != run().number())
                .map(number -> RunReports.open(stores, number));
        if (run().stage() == Stage.SECONDARY) {
            return new RunNeighbors(released, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        }
        return new RunNeighbors(
                released,
                siblings.stream()
                        .filter(r -> r.stage().compareTo(run().stage()) < 0)
                        .max(Comparator.comparing(RunHeader::stage).thenComparing(RunHeader::number))
                        .map(r -> RunReports.open(stores, r.number())),
                yearBefore().map(r -> RunReports.open(stores, r.number())),
                stores.facts().list(run().number(), FactKinds.SUCCESSOR),
                pack);
    }

    /** The released official run of the cycle before or, where none is released, the newest computed one. */
    private Optional<RunHeader> yearBefore() {
        SchoolYear before = run().cycle().previous();
        return OfficialRun.find(stores, before)
                .or(() -> stores.runs().newest(before, Stage.OFFICIAL, RunState.COMPUTED))
                .filter(CycleJurisdiction.ofSame(stores, run().number()));
    }

    private ReleaseQuestion.Standing standing() {
        String approvedBy = events.stream()
                .filter(event -> event.action() == ReleaseAction.APPROVE)
                .map(ReleaseEvent::by)
                .reduce("", (first, last) -> last);
        return new ReleaseQuestion.Standing(
                ofStage().stream()
                        .map(RunHeader::number)
                        .filter(number -> number > run().number())
                        .reduce((first, last) -> last),
                releasedRun(),
                Stream.concat(
                                FolderChanges.list(Path.of(origin.cycleFolder()), results.files()).stream(),
                                RecordedDecisions.changedSince(stores, run(), UnitWords.OWN).stream())
                        .toList(),
                approvedBy,
                run().stageDate(),
                jurisdiction);
    }

    private List<RunHeader> ofStage() {
        return siblings.stream().filter(r -> r.stage() == run().stage()).toList();
    }

    /** Of the newest computed run of each stage of the cycle; of one id, as the latest of these runs read it. */
    private List<DiscrepancyFact> discrepancies() {
        Map<Stage, Integer> newest = new TreeMap<>();
        siblings.forEach(r -> newest.put(r.stage(), r.number()));
        Map<String, DiscrepancyFact> byId = new TreeMap<>();
        newest.values().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(number -> stores.facts()
                        .list(number, FactKinds.DISCREPANCY)
                        .forEach(fact -> byId.put(fact.discrepancyId(), fact)));
        return new ArrayList<>(byId.values());
    }

    private static Refusal notComputed(RunHeader run) {
        return Refusal.Kind.GATE.of(
                IssueCode.MOVE_NOT_ALLOWED,
                "run " + run.number(),
                "only a computed run can be approved or released",
                "the run is " + run.state().name().toLowerCase(java.util.Locale.ROOT),
                "",
                "run the stage to its end first, or choose another run with determinations runs list");
    }
}
