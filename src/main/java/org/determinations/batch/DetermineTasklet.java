package org.determinations.batch;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.run.CarryOver;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageRead;
import org.determinations.application.run.StageWork;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.store.result.ResultPortion;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Asks every rule about every district, from the facts as they are stored. */
record DetermineTasklet(StageWork work) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StageRead stage = work.readBack()
                .stage(StageFrames.of(work.inputs()), work.stores().issues().list(work.run()));
        StageJudging judging = Programmes.rules(work.pack())
                .judging(Programmes.of(work.pack().shape()).judge(stage, work.pack()), work.pack());
        CarryOver carried = work.readBack().carryOver(work);
        work.stores()
                .content()
                .append(
                        work.run(),
                        work.stores()
                                .determinations()
                                .append(work.run(), portions(stage, judging, carried), carried.rowsOf()));
        work.stores().determinations().appendWarnings(work.run(), judging.warnings());
        work.readBack().warned(judging.warnings());
        return RepeatStatus.FINISHED;
    }

    /** Each portion is read, determined side by side and stored before the next one is read; of districts that are taken over nothing is read. */
    private Iterator<ResultPortion> portions(StageRead stage, StageJudging judging, CarryOver carried) {
        AtomicInteger done = new AtomicInteger();
        Iterator<List<DistrictCode>> portions = stage.portions();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return portions.hasNext();
            }

            @Override
            public ResultPortion next() {
                List<DistrictCode> codes = portions.next();
                List<ResultPortion.Carried> taken = carried.among(codes);
                List<Determination> standing =
                        taken.stream().map(ResultPortion.Carried::head).toList();
                judging.carried(standing);
                done.addAndGet(taken.size());
                List<Determination> determined = taken.size() == codes.size()
                        ? List.of()
                        : judging.determine(
                                moved(stage.view(codes), carried),
                                () -> work.progress().advance("determining", done.incrementAndGet(), stage.size()));
                work.readBack().determined(work.folder(), determined, standing);
                return new ResultPortion(determined, taken);
            }
        };
    }

    private static List<DistrictFacts> moved(StageView view, CarryOver carried) {
        return view.facts().districts().stream()
                .filter(district -> !carried.has(district.code()))
                .toList();
    }
}
