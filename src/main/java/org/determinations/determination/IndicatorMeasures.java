package org.determinations.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.SppIndicators;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.stage.DistrictFacts;

/**
 * SPP indicators as measures: {@code indicator 11} with the published percentage, or the word of an indicator in words, and its
 * counts, year and answer on practices under names of their own. A value found not valid or not reliable is {@code not valid}.
 */
final class IndicatorMeasures {
    private IndicatorMeasures() {}

    /** Of every indicator for districts, in the order of publication; one without an accepted row is missing. */
    static List<MeasureValue> of(DistrictFacts district) {
        List<SourceRef> rejected = district.rejected(FileKind.SPP_INDICATORS).stream()
                .map(row -> row.issue().where())
                .toList();
        List<MeasureValue> values = new ArrayList<>();
        for (String indicator : SppIndicators.OF_DISTRICTS) {
            Optional<IndicatorFact> fact = district.indicators().stream()
                    .filter(f -> f.indicator().equals(indicator))
                    .findFirst();
            values.addAll(fact.map(IndicatorMeasures::of)
                    .orElseGet(() -> List.of(MeasureValue.of(
                            name(indicator), MeasureFigures.absent(ValueStatus.MISSING, ""), rejected))));
        }
        return values;
    }

    private static List<MeasureValue> of(IndicatorFact fact) {
        List<MeasureValue> values = new ArrayList<>();
        values.add(value(fact, "", figures(fact), place(fact)));
        values.add(value(fact, " numerator", asRead(fact.numerator()), FileFields.NUMERATOR));
        values.add(value(fact, " denominator", asRead(fact.denominator()), FileFields.DENOMINATOR));
        values.add(value(fact, " year", year(fact), FileFields.REVIEWED_SCHOOL_YEAR));
        if (SppIndicators.asksForPractices(fact.indicator())) {
            values.add(value(fact, " practices", answer(fact.practicesContribute()), FileFields.PRACTICES_CONTRIBUTE));
        }
        return values;
    }

    /** What the indicator itself says: the percentage, else the word in its place, else why there is neither. */
    static MeasureFigures figures(IndicatorFact fact) {
        Optional<BigDecimal> percent = fact.percent().value();
        String word = inWords(fact) ? fact.reportedValue() : "";
        String printed = percent.map(BigDecimal::toPlainString).orElse(word);
        if (fact.valid() == Answer.NO || fact.reliable() == Answer.NO) {
            return MeasureFigures.absent(ValueStatus.NOT_VALID, printed);
        }
        return printed.isEmpty()
                ? asRead(fact.percent())
                : MeasureFigures.of(printed, fact.denominator().value());
    }

    /** A word of an indicator in words is no code for an absent percentage: its percentage is blank. */
    private static boolean inWords(IndicatorFact fact) {
        return !fact.reportedValue().isEmpty()
                && fact.percent().missing().filter(Missing.BLANK::equals).isPresent();
    }

    private static String place(IndicatorFact fact) {
        return fact.percent().value().isPresent() || fact.reportedValue().isEmpty()
                ? FileFields.PERCENT
                : FileFields.REPORTED_VALUE;
    }

    private static MeasureFigures asRead(Reported<?> value) {
        return value.fold(
                amount -> MeasureFigures.of(amount.toString(), Optional.empty()),
                (why, published) -> MeasureFigures.absent(ValueStatus.of(why), published));
    }

    private static MeasureFigures year(IndicatorFact fact) {
        if (fact.reviewed().everyYear()) {
            return MeasureFigures.of("every year", Optional.empty());
        }
        return fact.reviewed()
                .year()
                .map(SchoolYear::text)
                .map(text -> MeasureFigures.of(text, Optional.empty()))
                .orElseGet(() -> MeasureFigures.absent(
                        ValueStatus.MISSING, fact.reviewed().published()));
    }

    private static MeasureFigures answer(Answer answer) {
        return switch (answer) {
            case YES -> MeasureFigures.of("yes", Optional.empty());
            case NO -> MeasureFigures.of("no", Optional.empty());
            case NOT_STATED -> MeasureFigures.absent(ValueStatus.MISSING, "");
        };
    }

    private static MeasureValue value(IndicatorFact fact, String what, MeasureFigures figures, String field) {
        return new MeasureValue(
                name(fact.indicator()) + what,
                fact.reviewed().year(),
                figures,
                List.of(fact.source().of(field)));
    }

    private static String name(String indicator) {
        return "indicator " + indicator;
    }
}
