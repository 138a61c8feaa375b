package org.determinations.batch;

import java.util.List;
import org.determinations.application.run.RegisteredFile;
import org.determinations.application.run.StageWork;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** How every job makes its steps. Each step is one that a killed run starts again at. */
record JobSteps(StageWork work, BatchContext batch) {
    /** How a job ends whose checks refuse the run. */
    static final String REFUSED = "REFUSED";

    /** Rows in a transaction. Each writes the same pages of the store again; a killed run reads so many rows a second time. */
    private static final int CHUNK = 5000;

    Step once(String name, Runnable action) {
        return once(name, (contribution, chunk) -> {
            action.run();
            return RepeatStatus.FINISHED;
        });
    }

    Step once(String name, Tasklet tasklet) {
        return repeated(name, new OnceTasklet(tasklet));
    }

    /** A step that itself finds what is left to do. */
    Step repeated(String name, Tasklet tasklet) {
        return new StepBuilder(name, batch.repository())
                .tasklet(tasklet, batch.transactions())
                .build();
    }

    /**
     * Reads the rows of files.
     *
     * @param fromTheStart is run when the very first row is to be read, and not when a killed step goes on
     */
    Step read(List<RecognisedFile> files, ReadContext context, Runnable fromTheStart) {
        return new StepBuilder("read", batch.repository())
                .<RowItemReader.ReadItem, RowItemReader.ReadItem>chunk(CHUNK)
                .transactionManager(batch.transactions())
                .reader(new RowItemReader(() -> registered(work, files), context, work.progress(), fromTheStart))
                .writer(new RowItemWriter(work, context))
                .build();
    }

    /** Files with the numbers that the store gave them. */
    static List<RegisteredFile> registered(StageWork work, List<RecognisedFile> files) {
        return files.stream()
                .map(file -> new RegisteredFile(
                        work.stores().files().findId(work.run(), file.name()).orElseThrow(), file))
                .toList();
    }
}
