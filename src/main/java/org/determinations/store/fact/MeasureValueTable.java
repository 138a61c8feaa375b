package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.MeasureValue.MEASURE_VALUE;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.store.generated.default_schema.tables.MeasureValue;
import org.determinations.store.sql.RowColumns;

/** Measures of districts in {@code measure_value}. The number is written for queries, and read from what was printed. */
final class MeasureValueTable {
    private static final MeasureValue T = MEASURE_VALUE;
    private static final RowColumns<MeasureFact> COLUMNS = new RowColumns<MeasureFact>()
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .text(T.DISTRICT_NAME, MeasureFact::name)
            .text(T.MEASURE, MeasureFact::measure)
            .text(T.SCHOOL_YEAR, fact -> fact.schoolYear().text())
            .word(T.VALUE_STATUS, fact -> fact.figures().status())
            .text(T.PRINTED, fact -> fact.figures().text())
            .decimalIfAny(T.MEASURE_NUMBER, fact -> fact.figures().number())
            .numberIfAny(T.N, fact -> fact.figures().n())
            .dayIfAny(T.SUBMITTED_ON, MeasureFact::submittedOn);

    static final FactTable<MeasureFact> TABLE = new FactTable<>(FactKinds.MEASURE, T, COLUMNS, MeasureValueTable::read);

    private MeasureValueTable() {}

    private static MeasureFact read(FactRow row, FactSource source) {
        return new MeasureFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                row.get(T.MEASURE),
                SchoolYear.parse(row.get(T.SCHOOL_YEAR)).orElseThrow(),
                new MeasureFigures(ValueStatus.valueOf(row.get(T.VALUE_STATUS)), row.get(T.PRINTED), row.find(T.N)),
                row.find(T.SUBMITTED_ON),
                source);
    }
}
