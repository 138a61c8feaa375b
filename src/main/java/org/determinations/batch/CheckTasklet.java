package org.determinations.batch;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RejectedTogether;
import org.determinations.application.run.StageChecks;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageNeeds;
import org.determinations.application.run.StageRead;
import org.determinations.application.run.StageWork;
import org.determinations.facts.RepeatedFiles;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Checks the accepted facts against each other, against the stage's date and against the pack. */
record CheckTasklet(StageWork work) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<Issue> ofRows = work.stores().issues().list(work.run());
        StageRead stage = work.readBack().stage(StageFrames.of(work.inputs()), ofRows);
        StageChecks checks = new StageChecks(work.inputs(), work.pack(), stage);
        RepeatedFiles repeated = new RepeatedFiles();
        stage.forEachView(repeated, checks::see);
        List<Issue> found = new ArrayList<>(checks.issues(repeated.issues()));
        found.addAll(CycleYears.computed(work.stores())
                .successions(work.run(), stage.frame(), checks.districts(), stage.successors()));
        // What the files are said to have given follows from all rows together; the step's transaction holds both.
        RejectedTogether.of(ofRows, found).store(work);
        found.addAll(notGiven());
        work.stores().issues().append(work.run(), work.inputs().inWords(found));
        if (found.stream().anyMatch(issue -> issue.severity() == Severity.CRITICAL)) {
            contribution.setExitStatus(new ExitStatus(JobSteps.REFUSED));
        }
        return RepeatStatus.FINISHED;
    }

    private List<Issue> notGiven() {
        return StageNeeds.notGiven(work.inputs(), work.stores().files().list(work.run()));
    }
}
