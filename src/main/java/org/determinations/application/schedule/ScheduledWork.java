package org.determinations.application.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.run.CorrectionFolder;
import org.determinations.application.run.StageJobs;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
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

    /** The stage whose determinations it computes from the files of that stage's own folder; empty for any other work. */
    Optional<Stage> ownStage() {
        return dated.filter(stage -> stage != Stage.SECONDARY && stage.word().equals(folder));
    }

    /** Everything that the program can run, in the order of the year. */
    public static List<ScheduledWork> all(Installation installation, StageJobs jobs, Progress progress) {
        StageRunner runner = new StageRunner(installation, jobs, progress);
        List<ScheduledWork> works = new ArrayList<>();
        for (Stage stage : StageRunner.RUNNABLE) {
            works.add(new ScheduledWork(
                    stage.word(),
                    stage.word(),
                    Optional.of(stage),
                    folder -> result(runner.run(stage, folder, false))));
            if (stage == Stage.PRELIMINARY) {
                works.add(new ScheduledWork(
                        "correct",
                        "corrections",
                        Optional.of(stage),
                        folder -> result(runner.correct(CorrectionFolder.CORRECTIONS, folder, false))));
            }
        }
        return works;
    }

    private static WorkResult result(StageOutcome outcome) {
        return new WorkResult(
                Optional.of(outcome.report().run().number()),
                outcome.alreadyDone(),
                outcome.rejectedRows(),
                outcome.folder());
    }
}
