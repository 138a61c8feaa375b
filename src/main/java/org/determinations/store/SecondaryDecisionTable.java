package org.determinations.store;

import static org.determinations.store.generated.default_schema.Tables.SECONDARY_DECISION;

import java.sql.SQLException;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SecondaryDecision;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** People's answers to proposals of the secondary analysis in {@code secondary_decision}. */
final class SecondaryDecisionTable implements FactTable<SecondaryDecision> {
    private static final org.determinations.store.generated.default_schema.tables.SecondaryDecision T =
            SECONDARY_DECISION;

    @Override
    public Class<SecondaryDecision> kind() {
        return SecondaryDecision.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(T.DISTRICT_CODE, T.QUESTION, T.CONFIRMED, T.DECIDED_BY, T.DECIDED_ON, T.REASON);
    }

    @Override
    public void bind(BatchInsert row, SecondaryDecision fact) throws SQLException {
        row.text(fact.district().digits())
                .word(fact.question())
                .flag(fact.confirmed())
                .text(fact.decidedBy())
                .day(fact.decidedOn())
                .text(fact.reason());
    }

    @Override
    public SecondaryDecision read(Record row, FactSource source) {
        return new SecondaryDecision(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                MeasureQuestion.valueOf(row.get(T.QUESTION)),
                row.get(T.CONFIRMED),
                row.get(T.DECIDED_BY),
                row.get(T.DECIDED_ON),
                row.get(T.REASON),
                source);
    }
}
