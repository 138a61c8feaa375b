package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AccountabilityLevel.ACCOUNTABILITY_LEVEL;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.LevelFact;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Accountability levels in {@code accountability_level}. */
final class LevelTable implements FactTable<LevelFact> {
    private static final org.determinations.store.generated.default_schema.tables.AccountabilityLevel T =
            ACCOUNTABILITY_LEVEL;

    @Override
    public Class<LevelFact> kind() {
        return LevelFact.class;
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
                T.LEVEL_KIND,
                T.LEVEL_NUMBER,
                T.LEVEL_STARRED,
                T.REASON,
                T.CUMULATIVE_PPI_ALL,
                T.CUMULATIVE_PPI_HIGH_NEEDS,
                T.DISCREPANCY_ID);
    }

    @Override
    public void bind(BatchInsert row, LevelFact fact) throws SQLException {
        row.text(fact.district().digits())
                .text(fact.name())
                .word(fact.level().kind())
                .number(fact.level().number())
                .flag(fact.level().starred())
                .text(fact.reason())
                .text(fact.ppiAll().map(BigDecimal::toString))
                .text(fact.ppiHighNeeds().map(BigDecimal::toString))
                .text(fact.discrepancyId());
    }

    @Override
    public LevelFact read(Record row, FactSource source) {
        return new LevelFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                new AccountabilityLevel(
                        AccountabilityLevel.Kind.valueOf(row.get(T.LEVEL_KIND)),
                        row.get(T.LEVEL_NUMBER),
                        row.get(T.LEVEL_STARRED)),
                row.get(T.REASON),
                Optional.ofNullable(row.get(T.CUMULATIVE_PPI_ALL)).map(BigDecimal::new),
                Optional.ofNullable(row.get(T.CUMULATIVE_PPI_HIGH_NEEDS)).map(BigDecimal::new),
                row.get(T.DISCREPANCY_ID),
                source);
    }
}
