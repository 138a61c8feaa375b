package org.determinations.batch;

import org.determinations.application.run.StageWork;
import org.determinations.ingest.cell.ReadContext;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;

/**
 * The job of a stage: register files, read every row, check rows against each other, determine, export, finish. Each step
 * is one that a killed run starts again at.
 */
final class StageJob {
    private final StageWork work;
    private final BatchContext batch;
    private final JobSteps steps;

    StageJob(StageWork work, BatchContext batch) {
        this.work = work;
        this.batch = batch;
        this.steps = new JobSteps(work, batch);
    }

    Job build() {
        String name = work.inputs().stage().word();
        ReadContext context = ReadContext.of(
                work.inputs().plan().cycle(), work.inputs().plan().jurisdiction());
        Step check = steps.once("check", new CheckTasklet(work));
        Flow flow = new FlowBuilder<Flow>(name)
                .start(steps.once("register", new RegisterTasklet(work)))
                .next(steps.read(work.inputs().files(), context, work.readBack()::readFromTheStart))
                .next(check)
                .on(JobSteps.REFUSED)
                .end(JobSteps.REFUSED)
                .from(check)
                .on("*")
                .to(steps.once("determine", new DetermineTasklet(work)))
                .next(steps.once("export", this::export))
                .next(steps.once("finish", new FinishTasklet(work)))
                .build();
        return new JobBuilder(name, batch.repository()).start(flow).end().build();
    }

    /** Writes the run's folder, all at once or not at all, and stores the hash of every file in it. */
    private void export() {
        work.appendOutputs(work.readBack().export(work));
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
}
