package org.determinations.application.run;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.determinations.determination.DistrictJudge;
import org.determinations.determination.FactOverrides;
import org.determinations.determination.StageDistricts;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunResults;
import org.determinations.model.run.RunWarning;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;

/**
 * The determinations of a stage made from its facts, as they are stored or as they would be, portion by portion and each time that they
 * are asked for: never more of them in memory than a portion. Used by one thread.
 */
public final class RecomputedResults implements RunResults {
    private final StageRead stage;
    private final UnaryOperator<DistrictFacts> asked;
    private final PolicyPack pack;
    private final DistrictJudge judge;
    private List<DistrictCode> codes = List.of();
    private List<Determination> made = List.of();

    /** Of the facts as they are stored. */
    public RecomputedResults(StageRead stage, PolicyPack pack) {
        this(stage, stage, UnaryOperator.identity(), pack);
    }

    /** Of the facts with overrides in place. */
    public RecomputedResults(StageRead stage, FactOverrides overrides, PolicyPack pack) {
        this(stage, overrides.stage(), overrides::of, pack);
    }

    private RecomputedResults(
            StageRead stage, StageDistricts judged, UnaryOperator<DistrictFacts> asked, PolicyPack pack) {
        this.stage = stage;
        this.asked = asked;
        this.pack = pack;
        this.judge = Programmes.of(pack.shape()).judge(judged, pack);
    }

    @Override
    public void forEach(Consumer<List<Determination>> portion) {
        determine(portion);
    }

    /** The same; gives what the controls then say. */
    public List<RunWarning> determine(Consumer<List<Determination>> portion) {
        StageJudging judging = judging();
        for (Iterator<List<DistrictCode>> portions = stage.portions(); portions.hasNext(); ) {
            portion.accept(judging.determine(districts(portions.next()), () -> {}));
        }
        return judging.warnings();
    }

    /** One determination; those beside it are at hand for the next question. Empty where no fact makes the district one of the run. */
    public Optional<Determination> find(DistrictCode district) {
        if (codes.isEmpty() || district.compareTo(codes.get(0)) < 0 || district.compareTo(last(codes)) > 0) {
            codes = portion(district);
            made = codes.isEmpty() ? List.of() : judging().determine(districts(codes), () -> {});
        }
        return made.stream().filter(one -> one.district().equals(district)).findFirst();
    }

    private List<DistrictCode> portion(DistrictCode district) {
        for (Iterator<List<DistrictCode>> portions = stage.portions(); portions.hasNext(); ) {
            List<DistrictCode> portion = portions.next();
            if (district.compareTo(last(portion)) <= 0) {
                return portion;
            }
        }
        return List.of();
    }

    private StageJudging judging() {
        return Programmes.rules(pack).judging(judge, pack);
    }

    /** The facts of a portion of districts as the determinations take them. */
    List<DistrictFacts> districts(List<DistrictCode> portion) {
        return stage.view(portion).facts().districts().stream().map(asked).toList();
    }

    private static DistrictCode last(List<DistrictCode> portion) {
        return portion.get(portion.size() - 1);
    }
}
