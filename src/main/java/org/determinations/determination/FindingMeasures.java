package org.determinations.determination;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.MeasureValue;

/**
 * One finding of non-compliance as measures of its own on the day of a stage, so that a policy can say which ones it counts.
 *
 * @param findingId of the finding
 * @param row where it stands
 * @param all its measures, in a fixed order
 */
public record FindingMeasures(String findingId, SourceRef row, List<MeasureValue> all) {
    /** {@code CPR}, {@code MCR}, {@code COMPLAINT}, {@code HEARING}. */
    public static final String SOURCE = "source";
    /** From the report to the stage: a whole number on the same day of the year, below 0 for a later report. */
    public static final String AGE = "age in years";

    public static final String RATING = "rating";
    public static final String CRITERION = "criterion";
    /** The day printed in the report; not applicable where none is. */
    public static final String DUE = "due";
    /** The day on which it was corrected, once that day has come. */
    public static final String CORRECTED = "corrected";
    /** The day on which its correction was verified, once that day has come. */
    public static final String VERIFIED = "verified";
    /** {@code yes} when its printed day is before the stage and neither correction nor verification stands. */
    public static final String OVERDUE = "overdue";

    private static final String YES = "yes";
    private static final String NO = "no";

    public FindingMeasures {
        all = List.copyOf(all);
    }

    static FindingMeasures of(FindingFact fact, LocalDate on) {
        MeasureFigures corrected = stood(fact.correctedOn(), on);
        MeasureFigures verified = stood(fact.verifiedOn(), on);
        boolean open = corrected.status() != ValueStatus.VALUE && verified.status() != ValueStatus.VALUE;
        MeasureFigures due = fact.correctionDueOn()
                .map(day -> MeasureFigures.of(day.toString(), Optional.empty()))
                .orElse(MeasureFigures.absent(ValueStatus.NOT_APPLICABLE, ""));
        MeasureFigures overdue = fact.correctionDueOn()
                .map(day -> MeasureFigures.of(open && day.isBefore(on) ? YES : NO, Optional.empty()))
                .orElse(due);
        return new FindingMeasures(
                fact.findingId(),
                fact.source().row(),
                List.of(
                        value(fact, SOURCE, text(fact.findingSource().name()), FileFields.FINDING_SOURCE),
                        value(fact, AGE, text(age(fact.reportDate(), on)), FileFields.REPORT_DATE),
                        value(fact, RATING, text(fact.rating()), FileFields.RATING),
                        value(fact, CRITERION, text(fact.criterion()), FileFields.CRITERION),
                        value(fact, DUE, due, FileFields.CORRECTION_DUE_ON),
                        value(fact, CORRECTED, corrected, FileFields.CORRECTED_ON),
                        value(fact, VERIFIED, verified, FileFields.VERIFIED_ON),
                        value(fact, OVERDUE, overdue, FileFields.CORRECTION_DUE_ON)));
    }

    /** The measure of that name; empty when findings have none such. */
    public Optional<MeasureValue> find(String measure) {
        return all.stream().filter(value -> value.measure().equals(measure)).findFirst();
    }

    private static MeasureValue value(FindingFact fact, String measure, MeasureFigures figures, String field) {
        return MeasureValue.of(measure, figures, List.of(fact.source().of(field)));
    }

    private static MeasureFigures text(String text) {
        return text.isEmpty()
                ? MeasureFigures.absent(ValueStatus.MISSING, "")
                : MeasureFigures.of(text, Optional.empty());
    }

    private static MeasureFigures stood(Optional<LocalDate> day, LocalDate on) {
        return text(day.filter(d -> !d.isAfter(on)).map(LocalDate::toString).orElse(""));
    }

    /** Counted back from the stage, as a window of years is: 2 on the first day of a window of two years. */
    private static String age(LocalDate report, LocalDate on) {
        long whole = ChronoUnit.YEARS.between(report, on);
        LocalDate anniversary = on.minusYears(whole);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(report, anniversary));
        BigDecimal ofYear = BigDecimal.valueOf(ChronoUnit.DAYS.between(on.minusYears(whole + 1), anniversary));
        BigDecimal age = BigDecimal.valueOf(whole).add(days.divide(ofYear, MathContext.DECIMAL32));
        return age.signum() == 0 ? "0" : age.stripTrailingZeros().toPlainString();
    }
}
