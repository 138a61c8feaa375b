package org.determinations.determination;

import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunWarning;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;

/**
 * The districts of one stage determined portion by portion; of those that were determined only what the controls count is kept.
 * Used by one thread, which has others help it.
 */
public final class StageJudging {
    private final Programme programme;
    private final PolicyPack pack;
    private final DistrictJudge judge;
    private RunTally tally = RunTally.NONE;

    StageJudging(Programme programme, PolicyPack pack, DistrictJudge judge) {
        this.programme = programme;
        this.pack = pack;
        this.judge = judge;
    }

    /**
     * The determinations of some districts, in their order. Decisions must have passed {@link DecisionCheck}: one that names
     * a category the pack lacks is a program fault here.
     *
     * @param decided is told after each district, by whatever thread decided it
     */
    public List<Determination> determine(List<DistrictFacts> districts, Runnable decided) {
        List<Determination> determinations = districts.parallelStream()
                .map(district -> {
                    Determination result = DistrictDetermination.decide(judge.answer(district), district, pack);
                    decided.run();
                    return result;
                })
                .toList();
        tally = tally.plus(determinations);
        return determinations;
    }

    /** Counts districts whose determinations stand already. */
    public void carried(List<Determination> determinations) {
        tally = tally.plus(determinations);
    }

    /** What the controls say, in the order of the rule book; to be asked after the last district. */
    public List<RunWarning> warnings() {
        return programme.controls().stream()
                .filter(control -> pack.hasRule(control.shape().id()))
                .flatMap(control -> control.evaluate(tally, pack).stream())
                .toList();
    }
}
