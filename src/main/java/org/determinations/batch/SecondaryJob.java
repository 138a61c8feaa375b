package org.determinations.batch;

import java.util.List;
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
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The job of the secondary analysis: register, read counts, count records, check, State, districts, adjust, answers, withhold,
 * attack, export, finish. State, adjust, withhold and attack need what the steps before made of all districts; the others go
 * on district by district or file by file after a kill.
 */
final class SecondaryJob {
    private final StageWork work;
    private final BatchContext batch;
    private final JobSteps job;
    private final ReadContext context;
    private final SecondarySteps steps;

    SecondaryJob(StageWork work, BatchContext batch) {
        this.work = work;
        this.batch = batch;
        this.job = new JobSteps(work, batch);
        this.context = ReadContext.of(
                work.inputs().plan().cycle(),
                work.inputs().plan().jurisdiction(),
                work.inputs().codeLists());
        this.steps = new SecondarySteps(new SecondaryWork(
                work.run(),
                OfficialRun.of(work.stores(), work.inputs().plan().cycle()),
                work.pack(),
                work.stores(),
                work.inputs().plan().jurisdiction().words(),
                work.installation().jobs()));
    }

    Job build() {
        String name = work.inputs().stage().word();
        Step check = job.once("check", new SecondaryCheckTasklet(work, context, steps));
        Flow flow = new FlowBuilder<Flow>(name)
                .start(job.once("register", new RegisterTasklet(work)))
                .next(job.read(files(false), context, () -> {}))
                .next(job.repeated("count", new CountTasklet(work, files(true))))
                .next(check)
                .on(JobSteps.REFUSED)
                .end(JobSteps.REFUSED)
                .from(check)
                .on("*")
                .to(job.once("state", steps::state))
                .next(job.repeated(
                        "districts", (contribution, chunk) -> RepeatStatus.continueIf(steps.measures(this::told))))
                .next(job.once("adjust", steps::adjust))
                .next(job.once("answers", steps::answers))
                .next(job.once("withhold", steps::suppress))
                .next(job.once("attack", steps::attack))
                .next(job.once("export", () -> work.appendOutputs(steps.export(work.folder()))))
                .next(job.once("finish", new FinishTasklet(work)))
                .build();
        return new JobBuilder(name, batch.repository()).start(flow).end().build();
    }

    private List<RecognisedFile> files(boolean ofRecords) {
        return work.inputs().files().stream()
                .filter(file -> file.contract().kind().isOfRecords() == ofRecords)
                .toList();
    }

    private void told(int districts, int all) {
        work.progress().advance("measuring districts", districts, all);
    }
}
