package org.determinations.batch;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.run.RejectedTogether;
import org.determinations.application.run.StageNeeds;
import org.determinations.application.run.StageWork;
import org.determinations.application.secondary.SecondarySteps;
import org.determinations.ingest.StateRows;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Checks counts and decisions against each other; refuses the run for what makes every result doubtful. */
record SecondaryCheckTasklet(StageWork work, ReadContext reading, SecondarySteps steps) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<Issue> ofRows = work.stores().issues().list(work.run());
        if (!refused(ofRows)) {
            List<Issue> found =
                    new ArrayList<>(steps.check(StateRows.read(work.inputs().files(), reading)));
            RejectedTogether.ofCounts(ofRows, found).store(work);
            found.addAll(
                    StageNeeds.notGiven(work.inputs(), work.stores().files().list(work.run())));
            work.stores().issues().append(work.run(), work.inputs().inWords(found));
        }
        if (refused(work.stores().issues().list(work.run()))) {
            contribution.setExitStatus(new ExitStatus(JobSteps.REFUSED));
        }
        return RepeatStatus.FINISHED;
    }

    private static boolean refused(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.CRITICAL);
    }
}
