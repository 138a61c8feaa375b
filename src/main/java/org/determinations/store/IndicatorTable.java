package org.determinations.store;

import static java.util.Objects.requireNonNull;
import static org.determinations.store.generated.default_schema.tables.IndicatorValue.INDICATOR_VALUE;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.IndicatorFact;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.ReviewedYear;
import org.determinations.model.SchoolYear;
import org.determinations.store.generated.default_schema.tables.IndicatorValue;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** SPP indicators in {@code indicator_value}. A count takes three columns: value, why it is missing, text in its place. */
final class IndicatorTable implements FactTable<IndicatorFact> {
    private static final IndicatorValue T = INDICATOR_VALUE;

    @Override
    public Class<IndicatorFact> kind() {
        return IndicatorFact.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(
                T.DISTRICT_CODE,
                T.DISTRICT_NAME,
                T.INDICATOR,
                T.REVIEWED_SCHOOL_YEAR,
                T.REVIEWED_EVERY_YEAR,
                T.REVIEWED_PUBLISHED,
                T.NUMERATOR,
                T.NUMERATOR_MISSING,
                T.NUMERATOR_PUBLISHED,
                T.DENOMINATOR,
                T.DENOMINATOR_MISSING,
                T.DENOMINATOR_PUBLISHED,
                T.PERCENT,
                T.PERCENT_MISSING,
                T.PERCENT_PUBLISHED,
                T.REPORTED_VALUE,
                T.PRACTICES_CONTRIBUTE,
                T.DUE,
                T.SUBMITTED_ON,
                T.VALID,
                T.RELIABLE);
    }

    @Override
    public void bind(BatchInsert row, IndicatorFact fact) throws SQLException {
        row.text(fact.district().digits())
                .text(fact.name())
                .text(fact.indicator())
                .text(fact.reviewed().year().map(SchoolYear::text))
                .flag(fact.reviewed().everyYear())
                .text(fact.reviewed().published());
        why(row.number(fact.numerator().value()), fact.numerator());
        why(row.number(fact.denominator().value()), fact.denominator());
        why(row.text(fact.percent().value().map(BigDecimal::toString)), fact.percent());
        row.text(fact.reportedValue())
                .word(fact.practicesContribute())
                .word(fact.due())
                .day(fact.submittedOn())
                .word(fact.valid())
                .word(fact.reliable());
    }

    @Override
    public IndicatorFact read(Record row, FactSource source) {
        return new IndicatorFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                row.get(T.INDICATOR),
                new ReviewedYear(
                        Optional.ofNullable(row.get(T.REVIEWED_SCHOOL_YEAR)).flatMap(SchoolYear::parse),
                        row.get(T.REVIEWED_EVERY_YEAR),
                        row.get(T.REVIEWED_PUBLISHED)),
                reported(
                        Optional.ofNullable(row.get(T.NUMERATOR)),
                        row.get(T.NUMERATOR_MISSING),
                        row.get(T.NUMERATOR_PUBLISHED)),
                reported(
                        Optional.ofNullable(row.get(T.DENOMINATOR)),
                        row.get(T.DENOMINATOR_MISSING),
                        row.get(T.DENOMINATOR_PUBLISHED)),
                reported(
                        Optional.ofNullable(row.get(T.PERCENT)).map(BigDecimal::new),
                        row.get(T.PERCENT_MISSING),
                        row.get(T.PERCENT_PUBLISHED)),
                row.get(T.REPORTED_VALUE),
                Answer.valueOf(row.get(T.PRACTICES_CONTRIBUTE)),
                Answer.valueOf(row.get(T.DUE)),
                Optional.ofNullable(row.get(T.SUBMITTED_ON)),
                Answer.valueOf(row.get(T.VALID)),
                Answer.valueOf(row.get(T.RELIABLE)),
                source);
    }

    private static void why(BatchInsert row, Reported<?> value) throws SQLException {
        row.text(value.missing().map(Missing::name))
                .text(value.<Optional<String>>fold(
                        amount -> Optional.empty(), (why, published) -> Optional.of(published)));
    }

    private static <V> Reported<V> reported(Optional<V> value, @Nullable String missing, @Nullable String published) {
        if (value.isPresent()) {
            return Reported.of(value.get());
        }
        return Reported.absent(Missing.valueOf(requireNonNull(missing)), requireNonNull(published));
    }
}
