package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.McasDiscrepancy.MCAS_DISCREPANCY;

import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.store.generated.default_schema.tables.McasDiscrepancy;
import org.determinations.store.sql.RowColumns;

/** MCAS discrepancies with the department's decisions in {@code mcas_discrepancy}. */
final class DiscrepancyTable {
    private static final McasDiscrepancy T = MCAS_DISCREPANCY;
    private static final RowColumns<DiscrepancyFact> COLUMNS = new RowColumns<DiscrepancyFact>()
            .text(T.DISCREPANCY_ID, DiscrepancyFact::discrepancyId)
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .text(T.SCHOOL_CODE, DiscrepancyFact::schoolCode)
            .text(T.DISCREPANCY_KIND, DiscrepancyFact::kind)
            .text(T.SUBJECT, DiscrepancyFact::subject)
            .clockTime(T.REPORTED_AT, DiscrepancyFact::reportedAt)
            .word(T.DECISION, DiscrepancyFact::decision)
            .text(T.DECIDED_BY, DiscrepancyFact::decidedBy)
            .dayIfAny(T.DECIDED_ON, DiscrepancyFact::decidedOn)
            .text(T.REASON, DiscrepancyFact::reason);

    static final FactTable<DiscrepancyFact> TABLE =
            new FactTable<>(FactKinds.DISCREPANCY, T, COLUMNS, DiscrepancyTable::read);

    private DiscrepancyTable() {}

    private static DiscrepancyFact read(FactRow row, FactSource source) {
        return new DiscrepancyFact(
                row.get(T.DISCREPANCY_ID),
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                new DiscrepancyReport(
                        row.get(T.SCHOOL_CODE),
                        row.get(T.DISCREPANCY_KIND),
                        row.get(T.SUBJECT),
                        row.get(T.REPORTED_AT)),
                new DiscrepancyAnswer(
                        DiscrepancyDecision.valueOf(row.get(T.DECISION)),
                        row.get(T.DECIDED_BY),
                        row.find(T.DECIDED_ON),
                        row.get(T.REASON)),
                source);
    }
}
