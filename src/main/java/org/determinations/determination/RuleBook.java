package org.determinations.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.determinations.model.Determination;
import org.determinations.model.DistrictFacts;
import org.determinations.model.RunWarning;
import org.determinations.model.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;

/** Every rule, listed by hand in the order in which it is asked: the stage first, then level, factors, screen, decision. */
public final class RuleBook {
    private static final List<DistrictRule> DISTRICT_RULES = List.of(
            new StageGate(),
            new AlignedCategory(),
            new NoLevel(),
            new SppComplianceFactor(),
            new DataQualityFactor(),
            new ReviewFindingsFactor(),
            new OtherFindingsFactor(),
            new ReviewScreen(),
            new Reassignment());
    private static final ReassignmentControl CONTROL = new ReassignmentControl();

    private RuleBook() {}

    /** What the program knows of each rule, in order: what a pack must give. The control over the run comes last. */
    public static List<RuleShape> shapes() {
        List<RuleShape> shapes = new ArrayList<>();
        DISTRICT_RULES.forEach(rule -> shapes.add(rule.shape()));
        shapes.add(ReassignmentControl.SHAPE);
        return List.copyOf(shapes);
    }

    /**
     * The determinations of a stage, by district code, and the warnings of the run. The order of the facts does not
     * matter. Decisions must have passed {@link DecisionCheck}: one that names a category the pack lacks is a program
     * fault here.
     */
    public static StageDetermination determine(StageFacts facts, PolicyPack pack) {
        return determine(facts, pack, () -> {});
    }

    /**
     * The same.
     *
     * @param decided is told after each district, by whatever thread decided it
     */
    public static StageDetermination determine(StageFacts facts, PolicyPack pack, Runnable decided) {
        Set<String> held = IndicatorsRead.heldBy(facts);
        List<Determination> determinations = facts.districts().stream()
                .sorted(Comparator.comparing(DistrictFacts::code))
                .parallel()
                .map(district -> {
                    Determination result =
                            DistrictDetermination.decide(ask(district, facts, pack, held), district, pack);
                    decided.run();
                    return result;
                })
                .toList();
        List<RunWarning> warnings =
                CONTROL.evaluate(determinations, pack).stream().toList();
        return new StageDetermination(determinations, warnings);
    }

    private static List<RuleAnswer> ask(DistrictFacts district, StageFacts facts, PolicyPack pack, Set<String> held) {
        List<RuleAnswer> answers = new ArrayList<>();
        for (DistrictRule rule : DISTRICT_RULES) {
            answers.add(rule.evaluate(new DistrictCase(district, facts, pack, held, answers)));
        }
        return answers;
    }
}
