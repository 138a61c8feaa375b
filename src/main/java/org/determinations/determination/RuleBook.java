package org.determinations.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;

/** Asks the rules of a programme that a pack names, in the programme's order, about every district of a stage. */
public final class RuleBook {
    private final Programme programme;

    private RuleBook(Programme programme) {
        this.programme = programme;
    }

    public static RuleBook of(Programme programme) {
        return new RuleBook(programme);
    }

    /** What the programme knows of each rule, in order: what a pack may name. The controls over the run come last. */
    public List<RuleShape> shapes() {
        List<RuleShape> shapes = new ArrayList<>();
        programme.rules().forEach(rule -> shapes.add(rule.shape()));
        programme.controls().forEach(control -> shapes.add(control.shape()));
        return List.copyOf(shapes);
    }

    /**
     * The determinations of a stage, by district code, and the warnings of the run. The order of the facts does not
     * matter. Decisions must have passed {@link DecisionCheck}: one that names a category the pack lacks is a program
     * fault here.
     */
    public StageDetermination determine(StageFacts facts, PolicyPack pack) {
        return determine(facts, pack, () -> {});
    }

    /**
     * The same.
     *
     * @param decided is told after each district, by whatever thread decided it
     */
    public StageDetermination determine(StageFacts facts, PolicyPack pack, Runnable decided) {
        StageJudging judging = judging(programme.judge(facts, pack), pack);
        List<DistrictFacts> districts = facts.districts().stream()
                .sorted(Comparator.comparing(DistrictFacts::code))
                .toList();
        List<Determination> determinations = judging.determine(districts, decided);
        return new StageDetermination(determinations, judging.warnings());
    }

    /** The same portion by portion, with a judge that knows already what rests on all districts. */
    public StageJudging judging(DistrictJudge judge, PolicyPack pack) {
        return new StageJudging(programme, pack, judge);
    }
}
