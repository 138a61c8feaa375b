package org.determinations.application.release;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.People;
import org.determinations.application.policy.RuleCatalogue;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.FolderChanges;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.RunHeader;
import org.determinations.release.LetterSample;
import org.determinations.release.ReleaseChecklist;
import org.determinations.release.ReleaseQuestion;
import org.determinations.store.Stores;

/** Makes the checklist of a run, for an act or for somebody who looks. One per command. */
record ChecklistLooks(Installation installation, Stores stores, FourEyes eyes) {
    /** The same as it was made before, while all that it depends on is the same. */
    SeenChecklist seen(int run, LastLooks<LookedChecklist, ChecklistStanding> before, Entrance entrance) {
        ChecklistStanding standing =
                looked(run).map(now -> before.get(now, () -> standing(run))).orElseGet(() -> standing(run));
        RunHeader header = standing.checklist().run();
        List<String> involvement = eyes.involvement(standing.people(), standing.participations());
        Checklist checklist = eyes.approvesNothing(standing.people())
                ? ReleaseChecklist.askedByNoApprover(standing.checklist())
                : ReleaseChecklist.askedBy(standing.checklist(), installation.actor(), involvement);
        return new SeenChecklist(
                checklist,
                Fingerprints.of(standing.manifest(), checklist),
                eyes.approvers(standing.people(), standing.participations(), entrance),
                eyes.ran(header, involvement),
                eyes.mayTake(standing.people(), header, involvement, checklist.action()),
                standing.letters(),
                eyes.actsBy(standing.people()));
    }

    private ChecklistStanding standing(int run) {
        ReleaseCase of = ReleaseCase.load(installation, stores, run);
        String manifest = Fingerprints.manifest(stores, run);
        return new ChecklistStanding(
                upcoming(of), manifest, People.of(stores), eyes.participations(of.run()), letters(of, manifest));
    }

    private static List<LetterToSee> letters(ReleaseCase of, String seed) {
        return of.run().stage() == Stage.SECONDARY
                ? List.of()
                : LetterSample.of(of.results().determinations(), seed).stream()
                        .map(chosen -> new LetterToSee(
                                chosen.district().district(),
                                chosen.district().name(),
                                chosen.district().label(),
                                chosen.why()))
                        .toList();
    }

    /** Empty for a run that has no checklist. */
    private Optional<LookedChecklist> looked(int run) {
        AuditHead trail = stores.audit().head();
        return stores.plans()
                .find(run)
                .flatMap(plan -> stores.origins()
                        .find(run)
                        .map(origin -> new LookedChecklist(
                                run,
                                now().atZone(plan.zone()).toLocalDate(),
                                trail,
                                FolderChanges.list(
                                        Path.of(origin.cycleFolder()),
                                        stores.files().list(run)))));
    }

    /** What stands between the run and what a person would do next with it. */
    Checklist upcoming(ReleaseCase of) {
        ReleaseAction next = of.nextAction();
        return check(of, next, next.needsNote() ? "(given with the amendment)" : "");
    }

    Checklist check(ReleaseCase of, ReleaseAction action, String note) {
        ReleaseQuestion.Asked asked = new ReleaseQuestion.Asked(
                installation.actor(),
                of.day(now()),
                note,
                action == ReleaseAction.APPROVE ? eyes.involvement(of.run()) : List.of());
        return ReleaseChecklist.check(of.question(
                action,
                asked,
                SecondaryStanding.of(installation, stores, of.run()),
                RuleCatalogue.findPack(installation, stores, of.run())));
    }

    private Instant now() {
        return installation.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** How the jurisdiction of the run calls what is determined. */
    UnitWords words(int run) {
        return RunJurisdictions.get(installation, stores, run).words();
    }
}
