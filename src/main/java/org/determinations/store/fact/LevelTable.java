package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.AccountabilityLevel.ACCOUNTABILITY_LEVEL;

import java.math.BigDecimal;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.LevelFact;
import org.determinations.store.sql.RowColumns;

/** Accountability levels in {@code accountability_level}. */
final class LevelTable {
    private static final org.determinations.store.generated.default_schema.tables.AccountabilityLevel T =
            ACCOUNTABILITY_LEVEL;
    private static final RowColumns<LevelFact> COLUMNS = new RowColumns<LevelFact>()
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .text(T.DISTRICT_NAME, LevelFact::name)
            .word(T.LEVEL_KIND, fact -> fact.level().kind())
            .number(T.LEVEL_NUMBER, fact -> fact.level().number())
            .flag(T.LEVEL_STARRED, fact -> fact.level().starred())
            .text(T.REASON, LevelFact::reason)
            .textIfAny(T.CUMULATIVE_PPI_ALL, fact -> fact.ppiAll().map(BigDecimal::toString))
            .textIfAny(T.CUMULATIVE_PPI_HIGH_NEEDS, fact -> fact.ppiHighNeeds().map(BigDecimal::toString))
            .text(T.DISCREPANCY_ID, LevelFact::discrepancyId);

    static final FactTable<LevelFact> TABLE = new FactTable<>(FactKinds.LEVEL, T, COLUMNS, LevelTable::read);

    private LevelTable() {}

    private static LevelFact read(FactRow row, FactSource source) {
        return new LevelFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                new AccountabilityLevel(
                        AccountabilityLevel.Kind.valueOf(row.get(T.LEVEL_KIND)),
                        row.get(T.LEVEL_NUMBER),
                        row.get(T.LEVEL_STARRED)),
                row.get(T.REASON),
                row.find(T.CUMULATIVE_PPI_ALL).map(BigDecimal::new),
                row.find(T.CUMULATIVE_PPI_HIGH_NEEDS).map(BigDecimal::new),
                row.get(T.DISCREPANCY_ID),
                source);
    }
}
