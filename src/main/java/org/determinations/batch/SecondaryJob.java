package org.determinations.batch;

import java.util.List;
import org.determinations.application.run.RegisteredFile;
import org.determinations.application.run.StageWork;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.application.secondary.SecondarySteps;
import org.determinations.application.secondary.SecondaryWork;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job of the secondary analysis: register, read counts, count records, check, State, districts, adjust, answers, withhold,
 * attack, export, finish. State, adjust, withhold and attack need what the steps before made of all districts; the others go
 * on district by district or file by file after a kill.
 */
final class SecondaryJob {
    private static final int CHUNK = 1000;

    private final StageWork work;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ReadContext context;
    private final SecondarySteps steps;

    SecondaryJob(StageWork work, JobRepository repository, PlatformTransactionManager transactions) {
        this.work = work;
        this.repository = repository;
        this.transactions = transactions;
        this.context = ReadContext.of(
                work.inputs().plan().cycle(),
                work.inputs().plan().jurisdiction(),
                work.inputs().codeLists());
        this.steps = new SecondarySteps(new SecondaryWork(
                work.run(), OfficialRun.of(work.stores(), work.inputs().plan().cycle()), work.pack(), work.stores()));
    }

    Job build() {
        String name = work.inputs().stage().word();
        Step check = once("check", new SecondaryCheckTasklet(work, context, steps));
        Flow flow = new FlowBuilder<Flow>(name)
                .start(once("register", new RegisterTasklet(work)))
                .next(read())
                .next(repeated("count", new CountTasklet(work, files(true))))
                .next(check)
                .on(StageJob.REFUSED)
                .end(StageJob.REFUSED)
                .from(check)
                .on("*")
                .to(once("state", doing(steps::state)))
                .next(repeated(
                        "districts", (contribution, chunk) -> RepeatStatus.continueIf(steps.measures(this::told))))
                .next(once("adjust", doing(steps::adjust)))
                .next(once("answers", doing(steps::answers)))
                .next(once("withhold", doing(steps::suppress)))
                .next(once("attack", doing(steps::attack)))
                .next(once("export", doing(() -> work.appendOutputs(steps.export(work.folder())))))
                .next(once("finish", new FinishTasklet(work)))
                .build();
        return new JobBuilder(name, repository).start(flow).end().build();
    }

    private Step read() {
        return new StepBuilder("read", repository)
                .<RowItemReader.ReadItem, RowItemReader.ReadItem>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new RowItemReader(() -> registered(files(false)), context, work.progress(), () -> {}))
                .writer(new RowItemWriter(work, context))
                .build();
    }

    private List<RecognisedFile> files(boolean ofRecords) {
        return work.inputs().files().stream()
                .filter(file -> file.contract().kind().isOfRecords() == ofRecords)
                .toList();
    }

    private List<RegisteredFile> registered(List<RecognisedFile> files) {
        return files.stream()
                .map(file -> new RegisteredFile(
                        work.stores().files().findId(work.run(), file.name()).orElseThrow(), file))
                .toList();
    }

    private void told(int districts, int all) {
        work.progress().advance("measuring districts", districts, all);
    }

    private static Tasklet doing(Runnable step) {
        return (contribution, chunk) -> {
            step.run();
            return RepeatStatus.FINISHED;
        };
    }

    private Step once(String name, Tasklet tasklet) {
        return repeated(name, new OnceTasklet(tasklet));
    }

    /** A step that itself finds what is left to do. */
    private Step repeated(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }
}
