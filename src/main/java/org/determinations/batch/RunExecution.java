package org.determinations.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.model.ChangeReport;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;
import org.determinations.model.RunState;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Database;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One run from its lock to its end: finds whether the work is done or was begun, and computes what is left of it. */
final class RunExecution {
    private final Installation installation;
    private final Database database;
    private final Consumer<String> progress;
    private final Stores stores;

    RunExecution(Installation installation, Database database, Consumer<String> progress) {
        this.installation = installation;
        this.database = database;
        this.progress = progress;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
    }

    /**
     * A run that is computed now.
     *
     * @param changes against the run it supersedes
     * @param alreadyDone whether an earlier command had computed it
     */
    record Ended(RunReport report, Optional<ChangeReport> changes, boolean alreadyDone) {}

    Ended execute(CycleInputs inputs, PolicyPack pack, boolean again) {
        try (var lock = StageLocks.acquire(stores, inputs, installation)) {
            Optional<RunHeader> same = again ? Optional.empty() : computed(inputs, pack);
            if (same.isPresent()) {
                return ended(same.get().number(), true);
            }
            StageWork work = new StageWork(number(inputs, pack), inputs, pack, stores, installation);
            compute(work, ordinal(work));
            return ended(work.run(), false);
        }
    }

    private Ended ended(int run, boolean alreadyDone) {
        RunReport report = RunReports.load(stores, run);
        return new Ended(
                report, alreadyDone ? Optional.empty() : RunSnapshots.changes(stores, report), alreadyDone);
    }

    private Optional<RunHeader> computed(CycleInputs inputs, PolicyPack pack) {
        return stores.runs().findSame(inputs.plan().cycle(), inputs.stage(), inputs.setHash(), pack.hash());
    }

    /** The run that was begun on the same work and never ended, or a new one. */
    private int number(CycleInputs inputs, PolicyPack pack) {
        Optional<RunHeader> begun = sameWork(inputs, pack).stream()
                .filter(run -> run.state() == RunState.RUNNING || run.state() == RunState.FAILED)
                .reduce((first, last) -> last);
        if (begun.isPresent()) {
            progress.accept("continuing run " + begun.get().number() + ", which did not end");
            return begun.get().number();
        }
        return stores.runs()
                .append(
                        new RunStore.NewRun(
                                inputs.plan().cycle(),
                                inputs.stage(),
                                inputs.stageDate(),
                                inputs.setHash(),
                                pack.id(),
                                pack.hash(),
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
                .filter(run -> run.cycle().equals(inputs.plan().cycle()) && run.stage() == inputs.stage())
                .filter(run -> run.inputSetHash().equals(inputs.setHash())
                        && run.packHash().equals(pack.hash()))
                .toList();
    }

    private void compute(StageWork work, int ordinal) {
        progress.accept(String.format(
                java.util.Locale.ROOT,
                "run %d: %s %s, %d files",
                work.run(),
                work.inputs().stage().word(),
                work.inputs().plan().cycle().text(),
                work.inputs().files().size()));
        try (BatchContext context = BatchContext.start(database.dataSource())) {
            JobExecution execution = JobLaunch.run(context, work, ordinal);
            JobLaunch.failure(execution).ifPresent(failure -> fail(work, failure));
            if (execution.getExitStatus().getExitCode().equals(StageJob.REFUSED)) {
                refuse(work);
            }
        }
    }

    private void fail(StageWork work, RuntimeException failure) {
        String what = Faults.refusalIn(failure)
                .map(refusal -> refusal.issues().get(0).line())
                .orElse(failure.toString());
        stores.runs().event(work.run(), RunState.FAILED, installation.clock().instant(), what);
        throw failure;
    }

    private void refuse(StageWork work) {
        List<Issue> issues = stores.issues().list(work.run());
        stores.runs().event(work.run(), RunState.REFUSED, installation.clock().instant(), issues.size() + " issues");
        throw new Refusal(
                Refusal.Kind.INPUT,
                issues.stream().filter(i -> i.severity() != Severity.INFO).toList());
    }
}
