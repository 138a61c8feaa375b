package org.determinations.determination;

import java.util.List;
import java.util.function.Predicate;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;

/** How many SPP indicators of a district were owed and are not there, or were found not to be usable. */
final class DataQualityMeasures {
    static final String NOT_REPORTED = "indicators not reported";
    static final String NOT_VALID = "indicators not valid";
    static final String NOT_RELIABLE = "indicators not reliable";
    /** Any of the three; each indicator once. */
    static final String WITH_PROBLEM = "indicators with a data problem";

    private final DistrictFacts district;
    private final StageFacts stage;

    private DataQualityMeasures(DistrictFacts district, StageFacts stage) {
        this.district = district;
        this.stage = stage;
    }

    static List<MeasureValue> of(DistrictFacts district, StageFacts stage) {
        DataQualityMeasures measures = new DataQualityMeasures(district, stage);
        Predicate<IndicatorFact> notReported = fact ->
                fact.due() == Answer.YES && IndicatorMeasures.figures(fact).status() == ValueStatus.MISSING;
        Predicate<IndicatorFact> notValid = fact -> fact.valid() == Answer.NO;
        Predicate<IndicatorFact> notReliable = fact -> fact.reliable() == Answer.NO;
        return List.of(
                measures.count(NOT_REPORTED, FileFields.PERCENT, notReported),
                measures.count(NOT_VALID, FileFields.VALID, notValid),
                measures.count(NOT_RELIABLE, FileFields.RELIABLE, notReliable),
                measures.count(
                        WITH_PROBLEM,
                        FileFields.PERCENT,
                        notReported.or(notValid).or(notReliable)));
    }

    /** Missing when the district has no row of indicators; not valid when a row of them was not accepted. */
    private MeasureValue count(String measure, String field, Predicate<IndicatorFact> fits) {
        List<SourceRef> rejected = district.rejected(FileKind.SPP_INDICATORS).stream()
                .map(row -> row.issue().where())
                .toList();
        if (!rejected.isEmpty()) {
            return MeasureValue.of(measure, MeasureFigures.absent(ValueStatus.NOT_VALID, ""), rejected);
        }
        boolean given = stage.inputsRead().contains(FileKind.SPP_INDICATORS)
                && !district.indicators().isEmpty();
        if (!given) {
            return MeasureValue.of(measure, MeasureFigures.absent(ValueStatus.MISSING, ""), List.of());
        }
        List<IndicatorFact> counted =
                district.indicators().stream().filter(fits).toList();
        return MeasureValue.of(
                measure,
                MeasureFigures.of(counted.size()),
                counted.stream().map(fact -> fact.source().of(field)).toList());
    }
}
