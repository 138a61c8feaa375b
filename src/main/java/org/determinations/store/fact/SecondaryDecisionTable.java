package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.SecondaryDecision.SECONDARY_DECISION;

import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.store.sql.RowColumns;

/** People's answers to proposals of the secondary analysis in {@code secondary_decision}. */
final class SecondaryDecisionTable {
    private static final org.determinations.store.generated.default_schema.tables.SecondaryDecision T =
            SECONDARY_DECISION;
    private static final RowColumns<SecondaryDecision> COLUMNS = new RowColumns<SecondaryDecision>()
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .word(T.QUESTION, SecondaryDecision::question)
            .flag(T.CONFIRMED, SecondaryDecision::confirmed)
            .text(T.DECIDED_BY, SecondaryDecision::decidedBy)
            .day(T.DECIDED_ON, SecondaryDecision::decidedOn)
            .text(T.REASON, SecondaryDecision::reason);

    static final FactTable<SecondaryDecision> TABLE =
            new FactTable<>(FactKinds.SECONDARY_DECISION, T, COLUMNS, SecondaryDecisionTable::read);

    private SecondaryDecisionTable() {}

    private static SecondaryDecision read(FactRow row, FactSource source) {
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
