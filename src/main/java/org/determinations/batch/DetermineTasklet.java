package org.determinations.batch;

import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageWork;
import org.determinations.determination.StageDetermination;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Asks every rule about every district, from the facts as they are stored. */
final class DetermineTasklet implements Tasklet {
    private final StageWork work;

    DetermineTasklet(StageWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StageView view = StageView.of(
                StageFrames.of(work.inputs()),
                work.readBack().facts(),
                work.stores().issues().list(work.run()));
        AtomicInteger done = new AtomicInteger();
        int districts = view.facts().districts().size();
        StageDetermination result = Programmes.rules(work.pack())
                .determine(
                        view.facts(),
                        work.pack(),
                        () -> work.progress().advance("determining", done.incrementAndGet(), districts));
        work.stores()
                .content()
                .append(work.run(), work.stores().determinations().append(work.run(), result.determinations()));
        work.stores().determinations().appendWarnings(work.run(), result.warnings());
        work.readBack().determined(result);
        return RepeatStatus.FINISHED;
    }
}
