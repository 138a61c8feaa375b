package org.determinations.batch;

import java.util.List;
import org.determinations.application.run.RegisteredFile;
import org.determinations.application.run.StageWork;
import org.determinations.ingest.cell.ReadContext;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job of a stage: register files, read every row, check rows against each other, determine, export, finish. Each step
 * is one that a killed run starts again at.
 */
final class StageJob {
    /** Rows in a transaction: at a thousand its cost is nothing. */
    private static final int CHUNK = 1000;

    static final String REFUSED = "REFUSED";

    private final StageWork work;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    StageJob(StageWork work, JobRepository repository, PlatformTransactionManager transactions) {
        this.work = work;
        this.repository = repository;
        this.transactions = transactions;
    }

    Job build() {
        Step check = tasklet("check", new CheckTasklet(work));
        Step determine = tasklet("determine", new DetermineTasklet(work));
        Flow flow = new FlowBuilder<Flow>(work.inputs().stage().word())
                .start(tasklet("register", new RegisterTasklet(work)))
                .next(read())
                .next(check)
                .on(REFUSED)
                .end(REFUSED)
                .from(check)
                .on("*")
                .to(determine)
                .next(tasklet("export", new ExportTasklet(work)))
                .next(tasklet("finish", new FinishTasklet(work)))
                .build();
        return new JobBuilder(work.inputs().stage().word(), repository)
                .start(flow)
                .end()
                .build();
    }

    /**
     * The identity of the job instance.
     *
     * @param ordinal 1 for the first run of this work; higher when it was asked for again
     */
    static JobParameters parameters(StageWork work, int ordinal) {
        return new JobParametersBuilder()
                .addString("cycle", work.inputs().plan().cycle().text())
                .addString("stage", work.inputs().stage().word())
                .addString("inputs", work.inputs().setHash())
                .addString("pack", work.pack().hash())
                .addLong("ordinal", (long) ordinal)
                .addLong("run", (long) work.run(), false)
                .toJobParameters();
    }

    private Step read() {
        ReadContext context = ReadContext.of(
                work.inputs().plan().cycle(), work.inputs().plan().jurisdiction());
        return new StepBuilder("read", repository)
                .<RowItemReader.ReadItem, RowItemReader.ReadItem>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new RowItemReader(
                        this::registered, context, work.progress(), work.readBack()::readFromTheStart))
                .writer(new RowItemWriter(work, context))
                .build();
    }

    private List<RegisteredFile> registered() {
        return work.inputs().files().stream()
                .map(file -> new RegisteredFile(
                        work.stores().files().findId(work.run(), file.name()).orElseThrow(), file))
                .toList();
    }

    private Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(new OnceTasklet(tasklet), transactions)
                .build();
    }
}
