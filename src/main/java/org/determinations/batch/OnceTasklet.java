package org.determinations.batch;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Does a step's work once, and says so in the very transaction of that work. A process that dies after that transaction
 * but before the step is marked as ended would otherwise do the work a second time.
 */
record OnceTasklet(Tasklet work) implements Tasklet {
    private static final String DONE = "done";

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        ExecutionContext step = contribution.getStepExecution().getExecutionContext();
        if (step.containsKey(DONE)) {
            contribution.setExitStatus(new ExitStatus(step.getString(DONE)));
            return RepeatStatus.FINISHED;
        }
        RepeatStatus status = work.execute(contribution, context);
        step.putString(DONE, contribution.getExitStatus().getExitCode());
        return status == null ? RepeatStatus.FINISHED : status;
    }
}
