package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.determinations.model.CategoryCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Basis;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.PolicyPack;

/**
 * One shape of policy: which rules are asked and in which order, what a stage must be given, what the basis of a category
 * is and in which words it is told. A pack names its shape; the pack's numbers stay in the pack. Pure, without state.
 */
public interface Programme {

    /** As {@code pack.yaml} names it. */
    String shape();

    /** How reports name what the shape's determinations rest on. */
    ShapeWords words();

    /** Every rule that the shape knows of one district, in the order in which they are asked. */
    List<DistrictRule> rules();

    /** Every control over a whole run, in order. */
    List<RunControl> controls();

    /** Ids of the rules without which a pack of the shape cannot be. */
    Set<String> demanded();

    /** Numbers of the shape's own rules that may not contradict each other. */
    default List<ParameterOrder> orders() {
        return List.of();
    }

    /** What packs of the shape put before the names of rules that other shapes have as well; may be empty. */
    String lead();

    /** Kinds of file without which the stage is refused. */
    Set<FileKind> needed(Stage stage, PolicyPack pack);

    /** Kinds of file that the stage's rules read where they are given. */
    List<FileKind> wouldRead(Stage stage, PolicyPack pack);

    /** Kinds of fact that the shape's rules ask for beside those that every shape may ask for. */
    default Set<FactKind<?>> readsBesides() {
        return Set.of();
    }

    /**
     * Whether the shape's rules may ask for facts of the kind; a file of any other kind is refused, wherever it stands. No shape may
     * ask for a kind that is kept apart.
     */
    default boolean reads(FactKind<?> kind) {
        return !kind.isKeptApart()
                && (kind.isReadByEveryShape() || readsBesides().contains(kind));
    }

    /** Whether a pack asks for the categories of cycles before, so that released results of them are read beside the files. */
    default boolean readsEarlierResults(PolicyPack pack) {
        return false;
    }

    /** Measures of files that the pack reads, by name. */
    default Set<String> measuresRead(PolicyPack pack) {
        return Set.of();
    }

    /** Those of them that it reads as percentages, by name. */
    default Set<String> percentages(PolicyPack pack) {
        return Set.of();
    }

    /** Measures of files of which the pack uses a value only where the count beside it is large enough, by name. */
    default Set<String> counted(PolicyPack pack) {
        return Set.of();
    }

    /**
     * Whether what the rules answer of a district follows from its own facts, once it is known which columns and indicators the
     * stage has, so that a district whose facts did not move has the answers that it had. False where anything is ranked or is
     * taken from the newest year of the whole State.
     */
    default boolean judgesEachAlone() {
        return false;
    }

    /** What the district's determination rests on, before any rule is asked. */
    Basis basis(DistrictFacts district, StageDistricts stage, PolicyPack pack);

    /**
     * The category that a district of the stage has where no person decides: that of the basis, unless tables of the policy move
     * it.
     *
     * @param judge of the stage
     */
    default Function<DistrictFacts, Optional<CategoryCode>> withoutDecision(
            StageDistricts stage, DistrictJudge judge, PolicyPack pack) {
        return district -> basis(district, stage, pack).category();
    }

    /** Ready to answer for every district of a stage that is in memory. */
    default DistrictJudge judge(StageFacts stage, PolicyPack pack) {
        return judge(StageDistricts.of(stage), pack);
    }

    /** Ready to answer for every district of the stage: whatever rests on all of them has been looked at once. */
    default DistrictJudge judge(StageDistricts stage, PolicyPack pack) {
        Set<String> held = stage.indicatorsHeld();
        StageFacts frame = stage.frame();
        List<DistrictRule> asked =
                rules().stream().filter(rule -> pack.hasRule(rule.shape().id())).toList();
        return district -> {
            List<RuleAnswer> answers = new ArrayList<>();
            for (DistrictRule rule : asked) {
                answers.add(rule.evaluate(new DistrictCase(district, frame, pack, held, answers)));
            }
            return new DistrictAnswers(basis(district, stage, pack), answers, Optional.empty());
        };
    }
}
