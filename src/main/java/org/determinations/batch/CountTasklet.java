package org.determinations.batch;

import java.time.Instant;
import java.util.List;
import org.determinations.application.run.RegisteredFile;
import org.determinations.application.run.StageWork;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.counted.RecordFiles;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.store.FileStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Stores what one file of student records after another came to, each in its own transaction. Only counts are stored, never a record. */
final class CountTasklet implements Tasklet {
    private final StageWork work;
    private final List<RecognisedFile> files;

    CountTasklet(StageWork work, List<RecognisedFile> files) {
        this.work = work;
        this.files = List.copyOf(files);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        List<RegisteredFile> left = JobSteps.registered(work, files).stream()
                .filter(file -> !work.stores().files().isRead(file.id()))
                .toList();
        left.stream().findFirst().ifPresent(this::count);
        return RepeatStatus.continueIf(left.size() > 1);
    }

    private void count(RegisteredFile file) {
        RecordFiles.Sum sum = RecordFiles.take(
                work.inputs().records().orElseThrow(),
                file.file(),
                counts -> work.stores().facts().append(file.id(), counts));
        work.stores().issues().append(work.run(), sum.issues());
        FileTotals totals = sum.totals();
        Instant now = work.installation().clock().instant();
        work.stores()
                .files()
                .appendTotals(
                        file.id(),
                        new FileStore.RowTotals(
                                totals.rowsRead(), totals.accepted(), totals.rejected(), totals.notThisCycle()),
                        now);
    }
}
