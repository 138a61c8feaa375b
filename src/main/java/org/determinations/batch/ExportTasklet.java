package org.determinations.batch;

import java.util.List;
import org.determinations.application.run.StageWork;
import org.determinations.model.run.OutputFile;
import org.determinations.report.export.ExportFolder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the run's folder, all at once or not at all, and stores the hash of every file in it. */
final class ExportTasklet implements Tasklet {
    private final StageWork work;

    ExportTasklet(StageWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<OutputFile> files = ExportFolder.write(
                work.folder(),
                work.readBack().results(),
                work.readBack(),
                work.readBack().changes(work.pack()),
                work.readBack().carried().files());
        work.appendOutputs(files);
        return RepeatStatus.FINISHED;
    }
}
