package org.determinations.application.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.Faults;
import org.determinations.application.Installation;
import org.determinations.application.LoggedRun;
import org.determinations.application.Progress;
import org.determinations.application.policy.RunPacks;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.model.Stage;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Database;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One run from its lock to its end: finds whether the work is done or was begun, and computes what is left of it. */
final class RunExecution {
    private final Installation installation;
    private final StageJobs jobs;
    private final Database database;
    private final Progress progress;
    private final Stores stores;

    RunExecution(Installation installation, StageJobs jobs, Database database, Progress progress) {
        this.installation = installation;
        this.jobs = jobs;
        this.database = database;
        this.progress = progress;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
    }

    EndedRun execute(CycleInputs inputs, PolicyPack pack, boolean again) {
        try (var lock = StageLocks.acquire(stores, inputs, installation)) {
            RunPacks.demandUnchanged(stores, pack);
            Optional<RunHeader> same = again ? Optional.empty() : computed(inputs, pack);
            if (same.isPresent()) {
                RunReport report = RunReports.outline(stores, same.get().number());
                return new EndedRun(report, Optional.empty(), Optional.empty(), true, newerRun(report));
            }
            try (ReadBack readBack = new ReadBack(stores, number(inputs, pack))) {
                return computed(new StageWork(readBack, inputs, pack, installation, progress));
            }
        }
    }

    private EndedRun computed(StageWork work) {
        LoggedRun.is(work.run());
        compute(work, ordinal(work));
        RunReport report = work.readBack().ended();
        return new EndedRun(report, changes(work), work.readBack().carriedOver(), false, Optional.empty());
    }

    /** Empty when the run is the newest itself. */
    private Optional<Integer> newerRun(RunReport report) {
        return stores.runs()
                .newest(report.run().cycle(), report.run().stage(), RunState.COMPUTED)
                .map(RunHeader::number)
                .filter(number -> number > report.run().number());
    }

    /** The secondary analysis determines nothing that could have changed. */
    private static Optional<ChangeReport> changes(StageWork work) {
        return work.inputs().stage() == Stage.SECONDARY
                ? Optional.empty()
                : work.readBack().endedChanges(work.pack());
    }

    /** The run that has done the work; empty once it was withdrawn, or once another run took its place: then it is to be done again. */
    private Optional<RunHeader> computed(CycleInputs inputs, PolicyPack pack) {
        return stores.runs()
                .findSame(inputs.plan().cycle(), inputs.stage(), inputs.setHash(), pack.hash())
                .filter(run -> ReleaseMoves.stateAfter(stores.releases().list(run.number())) != ReleaseState.WITHDRAWN)
                .filter(run -> stores.runs().list().stream().noneMatch(later -> isInPlaceOf(later, run, inputs)));
    }

    /** A run with corrections takes the place of none without them: it is computed after that one, each time. */
    private boolean isInPlaceOf(RunHeader later, RunHeader run, CycleInputs inputs) {
        return later.number() > run.number()
                && later.state() == RunState.COMPUTED
                && later.stage() == run.stage()
                && later.cycle().equals(run.cycle())
                && CorrectionFolder.of(stores.files().list(later.number())).equals(inputs.corrections());
    }

    /**
     * The newest run of the stage if it was begun on the same work and never ended, or a new one. A run that has newer ones
     * is not continued: it would end as if it were the older of them.
     */
    private int number(CycleInputs inputs, PolicyPack pack) {
        List<RunHeader> ofStage = stores.runs().list().stream()
                .filter(run -> run.cycle().equals(inputs.plan().cycle()) && run.stage() == inputs.stage())
                .toList();
        Optional<RunHeader> begun = ofStage.stream()
                .reduce((first, last) -> last)
                .filter(run -> run.state() == RunState.RUNNING || run.state() == RunState.FAILED)
                .filter(run -> isSameWork(run, inputs, pack));
        giveUp(ofStage, begun);
        return begun.isPresent() ? continued(begun.get()) : added(inputs, pack);
    }

    private int continued(RunHeader run) {
        progress.accept("continuing run " + run.number() + ", which did not end");
        if (run.state() == RunState.FAILED) {
            stores.runs()
                    .event(run.number(), RunState.RUNNING, installation.clock().instant(), "continued");
        }
        return run.number();
    }

    /** The lock is held, so that no other run of the stage is under way, whatever its last event says. */
    private void giveUp(List<RunHeader> ofStage, Optional<RunHeader> begun) {
        for (RunHeader run : ofStage) {
            if (run.state() == RunState.RUNNING && !begun.filter(run::equals).isPresent()) {
                stores.runs()
                        .event(
                                run.number(),
                                RunState.FAILED,
                                installation.clock().instant(),
                                "its process ended before it finished, and then different work was requested");
            }
        }
    }

    private int added(CycleInputs inputs, PolicyPack pack) {
        return stores.runs()
                .append(
                        new RunStore.NewRun(
                                inputs.plan().cycle(),
                                inputs.stage(),
                                inputs.stageDate(),
                                inputs.setHash(),
                                new PackRef(pack.id(), pack.hash(), pack.shape()),
                                installation.programVersion(),
                                installation.actor()),
                        installation.clock().instant());
    }

    /** 1 for the first run of this work; the job instance of each further one is another. */
    private int ordinal(StageWork work) {
        return 1
                + (int) sameWork(work.inputs(), work.pack()).stream()
                        .filter(run -> run.number() < work.run())
                        .count();
    }

    private List<RunHeader> sameWork(CycleInputs inputs, PolicyPack pack) {
        return stores.runs().list().stream()
                .filter(run -> isSameWork(run, inputs, pack))
                .toList();
    }

    private static boolean isSameWork(RunHeader run, CycleInputs inputs, PolicyPack pack) {
        return run.cycle().equals(inputs.plan().cycle())
                && run.stage() == inputs.stage()
                && run.inputSetHash().equals(inputs.setHash())
                && run.packHash().equals(pack.hash());
    }

    private void compute(StageWork work, int ordinal) {
        progress.accept(String.format(
                Locale.ROOT,
                "run %d: %s %s, %d %s",
                work.run(),
                work.inputs().stage().word(),
                work.inputs().plan().cycle().text(),
                work.inputs().files().size(),
                work.inputs().files().size() == 1 ? "file" : "files"));
        if (steps(work, ordinal) == StageJobs.Ending.REFUSED) {
            refuse(work);
        }
    }

    private StageJobs.Ending steps(StageWork work, int ordinal) {
        try {
            return jobs.run(work, database, ordinal);
        } catch (RuntimeException failure) {
            noteFailure(work, failure);
            throw failure;
        }
    }

    private void noteFailure(StageWork work, RuntimeException failure) {
        String what = Faults.refusalIn(failure)
                .map(refusal -> refusal.issues().get(0).line())
                .orElse(failure.toString());
        try {
            stores.runs()
                    .event(work.run(), RunState.FAILED, installation.clock().instant(), what);
        } catch (RuntimeException unwritable) {
            // Of a database that is gone the first failure tells more; the run stays begun and can be continued.
            failure.addSuppressed(unwritable);
        }
    }

    /** What made it refused comes first; on a terminal the rest may be cut. */
    private void refuse(StageWork work) {
        List<Issue> issues = stores.issues().list(work.run());
        stores.runs().event(work.run(), RunState.REFUSED, installation.clock().instant(), issues.size() + " issues");
        throw new Refusal(
                Refusal.Kind.INPUT,
                issues.stream()
                        .filter(i -> i.severity() != Severity.INFO)
                        .sorted(Comparator.comparing(i -> i.severity() != Severity.CRITICAL))
                        .toList());
    }
}
