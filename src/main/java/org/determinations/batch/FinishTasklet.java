package org.determinations.batch;

import java.time.Instant;
import java.util.List;
import org.determinations.application.audit.RunBinding;
import org.determinations.application.release.Superseding;
import org.determinations.application.run.StageWork;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunState;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Marks the run as computed and older ones as superseded, runs the store's own checks, and undoes the mark when one of them finds a row. */
record FinishTasklet(StageWork work) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Instant now = work.installation().clock().instant();
        work.stores().runs().event(work.run(), RunState.COMPUTED, now, "");
        work.stores().content().append(work.run(), work.readBack().contents());
        RunBinding.computed(
                work.stores(),
                work.stores().runs().find(work.run()).orElseThrow(),
                work.installation().actor(),
                now);
        Superseding.byComputed(
                work.stores(),
                work.stores().runs().find(work.run()).orElseThrow(),
                work.installation().actor(),
                now);
        List<Issue> wrong = work.stores().checks().listAfter(work.run());
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.SYSTEM, wrong);
        }
        return RepeatStatus.FINISHED;
    }
}
