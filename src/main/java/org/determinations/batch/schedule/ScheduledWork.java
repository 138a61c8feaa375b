package org.determinations.batch.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.determinations.batch.Installation;
import org.determinations.batch.StageOutcome;
import org.determinations.batch.StageRunner;
import org.determinations.model.Stage;

/**
 * One thing that a job file can start by its word. The list that a scheduler is given is all that it knows to run.
 *
 * @param word as in {@code runs:} of a job file
 * @param folder folder of the cycle folder in which its files are
 * @param dated stage whose date it needs in {@code cycle.yaml}
 * @param run does the work for a cycle folder; refusals and faults are thrown
 */
public record ScheduledWork(String word, String folder, Optional<Stage> dated, Function<Path, WorkResult> run) {

    /** Every stage that the program computes, in the order of the year. */
    public static List<ScheduledWork> ofStages(Installation installation, Consumer<String> progress) {
        return StageRunner.RUNNABLE.stream()
                .map(stage -> ofStage(stage, new StageRunner(installation, progress)))
                .toList();
    }

    private static ScheduledWork ofStage(Stage stage, StageRunner runner) {
        return new ScheduledWork(
                stage.word(),
                stage.word(),
                Optional.of(stage),
                cycleFolder -> result(runner.run(stage, cycleFolder, false)));
    }

    private static WorkResult result(StageOutcome outcome) {
        return new WorkResult(
                Optional.of(outcome.report().run().number()),
                outcome.alreadyDone(),
                outcome.rejectedRows(),
                outcome.folder());
    }
}
