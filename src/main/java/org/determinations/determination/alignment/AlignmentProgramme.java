package org.determinations.determination.alignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.Programme;
import org.determinations.determination.RunControl;
import org.determinations.determination.StageDistricts;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.result.Basis;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.PolicyPack;

/**
 * The shape in which a category is aligned with the accountability level that the State published: compliance factors are
 * evidence for a person, and only a recorded decision makes a category more serious. Massachusetts, 2012-13 to 2017-18.
 */
public final class AlignmentProgramme implements Programme {
    /** What packs of this shape put before the names of rules that are not of this shape alone. */
    public static final String LEAD = "MA12-";

    /** The one that there is. */
    public static final AlignmentProgramme PROGRAMME = new AlignmentProgramme();

    /** What a category rests on, in sentences and as the name of the value that the rules read. */
    static final String BASIS = "accountability level";

    private static final ShapeWords WORDS = new ShapeWords(
            "level",
            BASIS,
            "`Level 3`, `Level 3*`, `Insufficient data`",
            "aligned",
            new ShapeWords.EvidenceWords(
                    "factor",
                    "compliance factors",
                    List.of(
                            new ShapeWords.EvidenceColumn(
                                    "1. Compliance indicators",
                                    "SPP compliance indicators: `significant`, `present`, `none`, `not evaluated`, `not"
                                            + " considered`"),
                            new ShapeWords.EvidenceColumn(
                                    "2. Data quality", "valid, reliable and timely data; the same words"),
                            new ShapeWords.EvidenceColumn("3. Review findings", "findings of reviews; the same words"),
                            new ShapeWords.EvidenceColumn(
                                    "4. Other findings",
                                    "uncorrected non-compliance from other sources; the same words"))),
            "significant non-compliance",
            "A district takes the category of its accountability level, unless significant non-compliance makes"
                    + " it more serious; the label shows both, as in Level 1 with another category. A district without a"
                    + " category could not be determined from the data there were.",
            "Results are those of the accountability data and of the compliance data of the school year before.");

    private static final List<DistrictRule> RULES = List.of(
            new StageGate(),
            new AlignedCategory(),
            new NoLevel(),
            new SppComplianceFactor(),
            new DataQualityFactor(),
            new ReviewFindingsFactor(),
            new OtherFindingsFactor(),
            new ReviewScreen(),
            new Reassignment());

    private static final List<ParameterOrder> ORDERS = List.of(
            ParameterOrder.notFalling("MA12-F1.significantBelow", "MA12-F1.presentBelow"),
            ParameterOrder.notFalling("1", "MA12-SCREEN.significantFactors"),
            ParameterOrder.notFalling("1", "MA12-SCREEN.factorsWithEvidence"));

    private AlignmentProgramme() {}

    @Override
    public List<ParameterOrder> orders() {
        return ORDERS;
    }

    @Override
    public String shape() {
        return "alignment";
    }

    @Override
    public ShapeWords words() {
        return WORDS;
    }

    @Override
    public List<DistrictRule> rules() {
        return RULES;
    }

    @Override
    public List<RunControl> controls() {
        return List.of(new ReassignmentControl());
    }

    @Override
    public Set<String> demanded() {
        return Set.of(AlignedCategory.SHAPE.id());
    }

    @Override
    public String lead() {
        return LEAD;
    }

    @Override
    public Set<FileKind> needed(Stage stage, PolicyPack pack) {
        return Set.of(FileKind.ACCOUNTABILITY_LEVELS);
    }

    @Override
    public List<FileKind> wouldRead(Stage stage, PolicyPack pack) {
        return stage.considersCompliance() ? List.of(FileKind.SPP_INDICATORS, FileKind.REVIEW_FINDINGS) : List.of();
    }

    @Override
    public boolean judgesEachAlone() {
        return true;
    }

    @Override
    public Basis basis(DistrictFacts district, StageDistricts stage, PolicyPack pack) {
        Optional<LevelFact> fact = district.level();
        if (fact.isEmpty()) {
            return Basis.NONE;
        }
        AccountabilityLevel had = fact.get().level();
        return had.exists()
                ? Basis.ranked(
                        had.text(),
                        had.number(),
                        Objects.requireNonNull(AlignedCategory.alignment(pack).get(had.number())))
                : Basis.without(had.text());
    }
}
