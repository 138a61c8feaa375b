package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ComplianceDecision.COMPLIANCE_DECISION;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionFact;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.store.generated.default_schema.tables.ComplianceDecision;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** People's decisions in {@code compliance_decision}. */
final class DecisionTable implements FactTable<DecisionFact> {
    private static final ComplianceDecision T = COMPLIANCE_DECISION;

    @Override
    public Class<DecisionFact> kind() {
        return DecisionFact.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(
                T.DISTRICT_CODE,
                T.DECISION_KIND,
                T.DETERMINATION_CATEGORY,
                T.DECIDED_BY,
                T.DECIDED_ON,
                T.REASON,
                T.EVIDENCE);
    }

    @Override
    public void bind(BatchInsert row, DecisionFact fact) throws SQLException {
        row.text(fact.district().digits())
                .word(fact.kind())
                .text(fact.category().map(CategoryCode::text))
                .text(fact.decidedBy())
                .day(fact.decidedOn())
                .text(fact.reason())
                .text(fact.evidence());
    }

    @Override
    public DecisionFact read(Record row, FactSource source) {
        return new DecisionFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                DecisionKind.valueOf(row.get(T.DECISION_KIND)),
                Optional.ofNullable(row.get(T.DETERMINATION_CATEGORY)).map(CategoryCode::new),
                row.get(T.DECIDED_BY),
                row.get(T.DECIDED_ON),
                row.get(T.REASON),
                row.get(T.EVIDENCE),
                source);
    }
}
