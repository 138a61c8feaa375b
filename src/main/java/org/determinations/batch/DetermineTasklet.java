package org.determinations.batch;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageWork;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Asks every rule about every district, from the facts as they are stored. */
final class DetermineTasklet implements Tasklet {
    /** Districts that are determined side by side and stored together. */
    private static final int PORTION = 200;

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
        StageJudging judging = Programmes.rules(work.pack())
                .judging(Programmes.of(work.pack().shape()).judge(view.facts(), work.pack()), work.pack());
        work.stores()
                .content()
                .append(work.run(), work.stores().determinations().append(work.run(), portions(view.facts(), judging)));
        work.stores().determinations().appendWarnings(work.run(), judging.warnings());
        work.readBack().warned(judging.warnings());
        return RepeatStatus.FINISHED;
    }

    private Iterator<List<Determination>> portions(StageFacts stage, StageJudging judging) {
        AtomicInteger done = new AtomicInteger();
        List<DistrictFacts> districts = stage.districts();
        return IntStream.iterate(0, from -> from < districts.size(), from -> from + PORTION)
                .mapToObj(from -> {
                    List<Determination> portion = judging.determine(
                            districts.subList(from, Math.min(from + PORTION, districts.size())),
                            () -> work.progress().advance("determining", done.incrementAndGet(), districts.size()));
                    work.readBack().determined(portion);
                    return portion;
                })
                .iterator();
    }
}
