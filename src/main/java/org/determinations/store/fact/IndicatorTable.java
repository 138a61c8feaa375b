package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.IndicatorValue.INDICATOR_VALUE;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.store.generated.default_schema.tables.IndicatorValue;
import org.determinations.store.sql.RowColumns;
import org.jooq.Field;

/** SPP indicators in {@code indicator_value}. A count takes three columns: value, why it is missing, text in its place. */
final class IndicatorTable {
    private static final IndicatorValue T = INDICATOR_VALUE;
    private static final RowColumns<IndicatorFact> COLUMNS = new RowColumns<IndicatorFact>()
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .text(T.DISTRICT_NAME, IndicatorFact::name)
            .text(T.INDICATOR, IndicatorFact::indicator)
            .textIfAny(T.REVIEWED_SCHOOL_YEAR, fact -> fact.reviewed().year().map(SchoolYear::text))
            .flag(T.REVIEWED_EVERY_YEAR, fact -> fact.reviewed().everyYear())
            .text(T.REVIEWED_PUBLISHED, fact -> fact.reviewed().published())
            .numberIfAny(T.NUMERATOR, fact -> fact.numerator().value())
            .absence(T.NUMERATOR_MISSING, T.NUMERATOR_PUBLISHED, IndicatorFact::numerator)
            .numberIfAny(T.DENOMINATOR, fact -> fact.denominator().value())
            .absence(T.DENOMINATOR_MISSING, T.DENOMINATOR_PUBLISHED, IndicatorFact::denominator)
            .textIfAny(T.PERCENT, fact -> fact.percent().value().map(BigDecimal::toString))
            .absence(T.PERCENT_MISSING, T.PERCENT_PUBLISHED, IndicatorFact::percent)
            .text(T.REPORTED_VALUE, IndicatorFact::reportedValue)
            .word(T.PRACTICES_CONTRIBUTE, IndicatorFact::practicesContribute)
            .word(T.DUE, IndicatorFact::due)
            .dayIfAny(T.SUBMITTED_ON, IndicatorFact::submittedOn)
            .word(T.VALID, IndicatorFact::valid)
            .word(T.RELIABLE, IndicatorFact::reliable);

    static final FactTable<IndicatorFact> TABLE =
            new FactTable<>(FactKinds.INDICATOR, T, COLUMNS, IndicatorTable::read);

    private IndicatorTable() {}

    private static IndicatorFact read(FactRow row, FactSource source) {
        return new IndicatorFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                row.get(T.INDICATOR),
                new ReviewedYear(
                        row.find(T.REVIEWED_SCHOOL_YEAR).flatMap(SchoolYear::parse),
                        row.get(T.REVIEWED_EVERY_YEAR),
                        row.get(T.REVIEWED_PUBLISHED)),
                new IndicatorFigures(
                        reported(row, row.find(T.NUMERATOR), T.NUMERATOR_MISSING, T.NUMERATOR_PUBLISHED),
                        reported(row, row.find(T.DENOMINATOR), T.DENOMINATOR_MISSING, T.DENOMINATOR_PUBLISHED),
                        reported(row, row.find(T.PERCENT).map(BigDecimal::new), T.PERCENT_MISSING, T.PERCENT_PUBLISHED),
                        row.get(T.REPORTED_VALUE)),
                Answer.valueOf(row.get(T.PRACTICES_CONTRIBUTE)),
                new IndicatorSubmission(
                        Answer.valueOf(row.get(T.DUE)),
                        row.find(T.SUBMITTED_ON),
                        Answer.valueOf(row.get(T.VALID)),
                        Answer.valueOf(row.get(T.RELIABLE))),
                source);
    }

    private static <V> Reported<V> reported(
            FactRow row, Optional<V> value, Field<String> missing, Field<String> published) {
        return value.isPresent()
                ? Reported.of(value.get())
                : Reported.absent(Missing.valueOf(row.get(missing)), row.get(published));
    }
}
