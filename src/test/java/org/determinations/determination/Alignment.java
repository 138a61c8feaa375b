package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.issue.Issue;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.FactOverride;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;

/** The shape {@code alignment} as tests ask it. */
public final class Alignment {
    public static final ShapeWords WORDS = AlignmentProgramme.PROGRAMME.words();

    private static final RuleBook RULES = RuleBook.of(AlignmentProgramme.PROGRAMME);

    private Alignment() {}

    public static List<RuleShape> shapes() {
        return RULES.shapes();
    }

    public static StageDetermination determine(StageFacts facts, PolicyPack pack) {
        return RULES.determine(facts, pack);
    }

    public static StageDetermination determine(StageFacts facts, PolicyPack pack, Runnable decided) {
        return RULES.determine(facts, pack, decided);
    }

    public static List<Issue> check(StageFacts facts, PolicyPack pack) {
        return DecisionCheck.check(AlignmentProgramme.PROGRAMME, facts, pack);
    }

    public static StageFacts apply(StageFacts stage, List<FactOverride> overrides, PolicyPack pack) {
        return apply(stage, overrides, AlignmentProgramme.PROGRAMME, pack);
    }

    /** The stage as it would be, in memory. */
    static StageFacts apply(StageFacts stage, List<FactOverride> overrides, Programme programme, PolicyPack pack) {
        StageDistricts asked = FactOverrides.of(StageDistricts.of(stage), overrides, programme, pack)
                .stage();
        List<DistrictFacts> districts = new ArrayList<>();
        asked.forEach(districts::add);
        StageFacts frame = asked.frame();
        return new StageFacts(
                frame.cycle(), frame.stage(), frame.stageDate(), frame.dataYear(), frame.inputsRead(), districts);
    }
}
