package org.determinations.batch;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageRead;
import org.determinations.application.run.StageWork;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.determinations.model.result.Determination;
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
        StageRead stage = work.readBack()
                .stage(StageFrames.of(work.inputs()), work.stores().issues().list(work.run()));
        StageJudging judging = Programmes.rules(work.pack())
                .judging(Programmes.of(work.pack().shape()).judge(stage, work.pack()), work.pack());
        work.stores()
                .content()
                .append(work.run(), work.stores().determinations().append(work.run(), portions(stage, judging)));
        work.stores().determinations().appendWarnings(work.run(), judging.warnings());
        work.readBack().warned(judging.warnings());
        return RepeatStatus.FINISHED;
    }

    /** Each portion is read, determined side by side and stored before the next one is read. */
    private Iterator<List<Determination>> portions(StageRead stage, StageJudging judging) {
        AtomicInteger done = new AtomicInteger();
        Iterator<StageView> views = stage.views();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return views.hasNext();
            }

            @Override
            public List<Determination> next() {
                List<Determination> portion = judging.determine(
                        views.next().facts().districts(),
                        () -> work.progress().advance("determining", done.incrementAndGet(), stage.size()));
                work.readBack().determined(portion);
                return portion;
            }
        };
    }
}
