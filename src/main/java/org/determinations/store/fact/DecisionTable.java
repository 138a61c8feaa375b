package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.ComplianceDecision.COMPLIANCE_DECISION;

import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.store.generated.default_schema.tables.ComplianceDecision;
import org.determinations.store.sql.RowColumns;

/** People's decisions in {@code compliance_decision}. */
final class DecisionTable {
    private static final ComplianceDecision T = COMPLIANCE_DECISION;
    private static final RowColumns<DecisionFact> COLUMNS = new RowColumns<DecisionFact>()
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .word(T.DECISION_KIND, DecisionFact::kind)
            .textIfAny(T.DETERMINATION_CATEGORY, fact -> fact.category().map(CategoryCode::text))
            .text(T.DECIDED_BY, DecisionFact::decidedBy)
            .day(T.DECIDED_ON, DecisionFact::decidedOn)
            .text(T.REASON, DecisionFact::reason)
            .text(T.EVIDENCE, DecisionFact::evidence);

    static final FactTable<DecisionFact> TABLE = new FactTable<>(FactKinds.DECISION, T, COLUMNS, DecisionTable::read);

    private DecisionTable() {}

    private static DecisionFact read(FactRow row, FactSource source) {
        return new DecisionFact(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                DecisionKind.valueOf(row.get(T.DECISION_KIND)),
                row.find(T.DETERMINATION_CATEGORY).map(CategoryCode::new),
                row.get(T.DECIDED_BY),
                row.get(T.DECIDED_ON),
                row.get(T.REASON),
                row.get(T.EVIDENCE),
                source);
    }
}
