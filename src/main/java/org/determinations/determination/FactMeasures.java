package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;

/**
 * The facts that the program knows of one district already, as measures, so that a policy can read them without a second file:
 * the stage, the accountability level, the person's decision, SPP indicators, what is wrong with their data, findings, and the
 * categories of the cycles before. A value that is not there says why; no absence is zero. Decides nothing. Immutable.
 */
public final class FactMeasures {
    public static final String STAGE = "stage";
    public static final String DATA_YEAR = "data year";
    public static final String LEVEL = "accountability level";
    public static final String DECISION = "decision";
    public static final String DECISION_KIND = "decision kind";

    private final List<MeasureValue> all;
    private final List<FindingMeasures> findings;

    private FactMeasures(DistrictFacts district, StageFacts stage, List<MeasureValue> all) {
        this.all = List.copyOf(all);
        this.findings = district.findings().stream()
                .map(fact -> FindingMeasures.of(fact, stage.stageDate()))
                .toList();
    }

    /**
     * The measures of one district.
     *
     * @param earlier its official results of cycles before this one, in any order; those of its earlier codes among them
     */
    public static FactMeasures of(DistrictFacts district, StageFacts stage, List<CycleResult> earlier) {
        List<MeasureValue> all = new ArrayList<>();
        all.add(MeasureValue.of(STAGE, MeasureFigures.of(stage.stage().word(), Optional.empty()), List.of()));
        all.add(MeasureValue.of(DATA_YEAR, MeasureFigures.of(stage.dataYear().text(), Optional.empty()), List.of()));
        all.add(level(district));
        all.addAll(decision(district));
        all.addAll(IndicatorMeasures.of(district));
        all.addAll(DataQualityMeasures.of(district, stage));
        all.addAll(EarlierMeasures.of(stage.cycle(), earlier));
        return new FactMeasures(district, stage, all);
    }

    /** Every measure but the findings, which are rows to be counted; always the same names in the same order. */
    public List<MeasureValue> all() {
        return all;
    }

    /** The measure of that name; empty when no fact of the program has it. */
    public Optional<MeasureValue> find(String measure) {
        return all.stream().filter(value -> value.measure().equals(measure)).findFirst();
    }

    /** The accepted findings, in the order of report date and id, each as measures of its own. */
    public List<FindingMeasures> findings() {
        return findings;
    }

    private static MeasureValue level(DistrictFacts district) {
        Optional<LevelFact> given = district.level();
        if (given.isEmpty()) {
            List<SourceRef> rejected = district.rejected(FileKind.ACCOUNTABILITY_LEVELS).stream()
                    .map(row -> row.issue().where())
                    .toList();
            return MeasureValue.of(LEVEL, MeasureFigures.absent(ValueStatus.MISSING, ""), rejected);
        }
        AccountabilityLevel published = given.get().level();
        MeasureFigures figures = switch (published.kind()) {
            case LEVEL -> MeasureFigures.of(published.text(), Optional.empty());
            case INSUFFICIENT_DATA -> MeasureFigures.absent(ValueStatus.NOT_APPLICABLE, published.text());
            case BLANK -> MeasureFigures.absent(ValueStatus.MISSING, "");
        };
        return MeasureValue.of(LEVEL, figures, List.of(given.get().source().of(FileFields.ACCOUNTABILITY_LEVEL)));
    }

    /** The category that a person decided, and in which way; without a decision, or with one that keeps, none was owed. */
    private static List<MeasureValue> decision(DistrictFacts district) {
        Optional<DecisionFact> given = district.decision();
        MeasureFigures none = MeasureFigures.absent(ValueStatus.NOT_APPLICABLE, "");
        return List.of(
                MeasureValue.of(
                        DECISION,
                        given.flatMap(DecisionFact::category)
                                .map(category -> MeasureFigures.of(category.text(), Optional.empty()))
                                .orElse(none),
                        places(given, FileFields.DETERMINATION_CATEGORY)),
                MeasureValue.of(
                        DECISION_KIND,
                        given.map(fact -> MeasureFigures.of(fact.kind().name(), Optional.empty()))
                                .orElse(none),
                        places(given, FileFields.DECISION)));
    }

    private static List<SourceRef> places(Optional<DecisionFact> fact, String field) {
        return fact.map(decision -> decision.source().of(field)).stream().toList();
    }
}
