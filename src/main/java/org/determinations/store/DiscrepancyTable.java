package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.McasDiscrepancy.MCAS_DISCREPANCY;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DiscrepancyFact;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.store.generated.default_schema.tables.McasDiscrepancy;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** MCAS discrepancies with the department's decisions in {@code mcas_discrepancy}. */
final class DiscrepancyTable implements FactTable<DiscrepancyFact> {
    private static final McasDiscrepancy T = MCAS_DISCREPANCY;

    @Override
    public Class<DiscrepancyFact> kind() {
        return DiscrepancyFact.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(
                T.DISCREPANCY_ID,
                T.DISTRICT_CODE,
                T.SCHOOL_CODE,
                T.DISCREPANCY_KIND,
                T.SUBJECT,
                T.REPORTED_AT,
                T.DECISION,
                T.DECIDED_BY,
                T.DECIDED_ON,
                T.REASON);
    }

    @Override
    public void bind(BatchInsert row, DiscrepancyFact fact) throws SQLException {
        row.text(fact.discrepancyId())
                .text(fact.district().digits())
                .text(fact.schoolCode())
                .text(fact.kind())
                .text(fact.subject())
                .clockTime(fact.reportedAt())
                .word(fact.decision())
                .text(fact.decidedBy())
                .day(fact.decidedOn())
                .text(fact.reason());
    }

    @Override
    public DiscrepancyFact read(Record row, FactSource source) {
        return new DiscrepancyFact(
                row.get(T.DISCREPANCY_ID),
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.SCHOOL_CODE),
                row.get(T.DISCREPANCY_KIND),
                row.get(T.SUBJECT),
                row.get(T.REPORTED_AT),
                DiscrepancyDecision.valueOf(row.get(T.DECISION)),
                row.get(T.DECIDED_BY),
                Optional.ofNullable(row.get(T.DECIDED_ON)),
                row.get(T.REASON),
                source);
    }
}
