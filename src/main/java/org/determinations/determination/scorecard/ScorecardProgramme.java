package org.determinations.determination.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.determination.DistrictJudge;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.Programme;
import org.determinations.determination.RunControl;
import org.determinations.determination.StageDistricts;
import org.determinations.model.CategoryCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Basis;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureUnit;
import org.determinations.scorecard.Scorecard;

/**
 * Policies written as tables: points and grades by element, components, rows that give a category, steps that move it. Which
 * rules are asked, and what a stage must be given, the pack itself says.
 */
public final class ScorecardProgramme implements Programme {
    public static final Programme PROGRAMME = new ScorecardProgramme();

    private static final ShapeWords WORDS = new ShapeWords(
            "score",
            "score",
            "`76.4`, or the grade that the first row of the categories reads",
            "base",
            ShapeWords.EvidenceWords.NONE,
            "a recorded decision",
            "A district takes the category that its score gives in the tables of the policy, with the steps of the policy"
                    + " that move it; a recorded decision of a person comes last. A district without a category could not"
                    + " be determined from the data there were.",
            "Results are those of the data that the policy of the cycle reads.");

    private ScorecardProgramme() {}

    @Override
    public String shape() {
        return "scorecard";
    }

    @Override
    public ShapeWords words() {
        return WORDS;
    }

    /** None of the program: each pack brings its own. */
    @Override
    public List<DistrictRule> rules() {
        return List.of();
    }

    @Override
    public List<RunControl> controls() {
        return List.of();
    }

    @Override
    public Set<String> demanded() {
        return Set.of();
    }

    @Override
    public String lead() {
        return "";
    }

    /** What gives a measure that no other kind of file has, and what makes districts known. */
    @Override
    public Set<FileKind> needed(Stage stage, PolicyPack pack) {
        Set<FileKind> kinds = new TreeSet<>(ScorecardInputs.kinds(pack.getBody(Scorecard.class)));
        kinds.retainAll(Set.of(FileKind.MEASURES, FileKind.ACCOUNTABILITY_LEVELS));
        return kinds;
    }

    @Override
    public List<FileKind> wouldRead(Stage stage, PolicyPack pack) {
        return ScorecardInputs.kinds(pack.getBody(Scorecard.class)).stream()
                .filter(kind -> !needed(stage, pack).contains(kind))
                .sorted()
                .toList();
    }

    @Override
    public Set<FactKind<?>> readsBesides() {
        return Set.of(FactKinds.MEASURE);
    }

    @Override
    public boolean readsEarlierResults(PolicyPack pack) {
        return pack.getBody(Scorecard.class).readsEarlierCycles();
    }

    @Override
    public Set<String> measuresRead(PolicyPack pack) {
        return given(pack, measure -> true);
    }

    @Override
    public Set<String> percentages(PolicyPack pack) {
        return given(pack, measure -> measure.unit() == MeasureUnit.PERCENT);
    }

    @Override
    public Set<String> counted(PolicyPack pack) {
        return given(
                pack,
                measure -> measure.reading()
                        .fewest()
                        .filter(fewest -> fewest.of().isEmpty())
                        .isPresent());
    }

    private static Set<String> given(PolicyPack pack, Predicate<Measure> which) {
        return pack.getBody(Scorecard.class).measures().stream()
                .filter(Measure::isGiven)
                .filter(which)
                .map(Measure::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Basis basis(DistrictFacts district, StageDistricts stage, PolicyPack pack) {
        return judge(stage, pack).answer(district).basis();
    }

    @Override
    public Function<DistrictFacts, Optional<CategoryCode>> withoutDecision(
            StageDistricts stage, DistrictJudge judge, PolicyPack pack) {
        return district -> judge.answer(district).answers().stream()
                .filter(answer -> answer.role() == RuleRole.BASIS || answer.role() == RuleRole.STEP)
                .flatMap(answer -> answer.gives().stream())
                .reduce((before, after) -> after);
    }

    @Override
    public DistrictJudge judge(StageDistricts stage, PolicyPack pack) {
        return ScorecardJudge.of(stage, pack);
    }
}
