package org.determinations.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.run.CycleInputs;
import org.determinations.application.run.StageWork;
import org.determinations.application.run.TakenFiles;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.run.RunPolicy;
import org.determinations.store.FileStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Registers the files with their hashes, and what the policy pack says in words, before a row is read. */
record RegisterTasklet(StageWork work) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Instant now = work.installation().clock().instant();
        RunPacks.keep(work.stores(), work.installation(), work.pack());
        registerFiles(now);
        work.stores().plans().append(work.run(), work.inputs().runPlan());
        work.stores()
                .jurisdictions()
                .append(work.run(), work.inputs().plan().jurisdiction().file());
        work.stores().origins().append(work.run(), origin(work.inputs()));
        work.stores()
                .policies()
                .append(
                        work.run(),
                        new RunPolicy(
                                work.pack().describeCategories(), work.pack().sources()));
        return RepeatStatus.FINISHED;
    }

    /** A file that did not change since the run before is an input of both. */
    private void registerFiles(Instant now) {
        Optional<TakenFiles.Taken> taken = TakenFiles.find(work);
        taken.ifPresent(of -> work.stores().files().take(work.run(), of.earlier(), of.names()));
        for (RecognisedFile file : work.inputs().files()) {
            if (taken.filter(of -> of.names().contains(file.name())).isEmpty()) {
                work.stores()
                        .files()
                        .register(work.run(), asNew(file), work.installation().actor(), now);
            }
        }
    }

    /** The file as the store keeps it before it is read. */
    static FileStore.NewFile asNew(RecognisedFile file) {
        return new FileStore.NewFile(
                file.name(),
                file.sha256(),
                file.bytes(),
                file.contract().kind(),
                file.contract().id());
    }

    /** A name such as {@code official/levels.csv} ends the path of its file. */
    private static RunOrigin origin(CycleInputs inputs) {
        RecognisedFile file = inputs.files().get(0);
        Path folder = file.path().toAbsolutePath().normalize();
        for (int i = 0; i < Path.of(file.name()).getNameCount(); i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return new RunOrigin(folder.toString(), inputs.plan().discrepancyWindow());
    }
}
