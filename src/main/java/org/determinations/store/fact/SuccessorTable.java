package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.DistrictSuccessor.DISTRICT_SUCCESSOR;

import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.store.generated.default_schema.tables.DistrictSuccessor;
import org.determinations.store.sql.RowColumns;

/** Which district follows which, in {@code district_successor}. */
final class SuccessorTable {
    private static final DistrictSuccessor T = DISTRICT_SUCCESSOR;
    private static final RowColumns<SuccessorFact> COLUMNS = new RowColumns<SuccessorFact>()
            .textIfAny(T.PREDECESSOR_CODE, fact -> fact.predecessor().map(DistrictCode::digits))
            .textIfAny(T.SUCCESSOR_CODE, fact -> fact.successor().map(DistrictCode::digits))
            .word(T.SUCCESSION_KIND, SuccessorFact::kind)
            .day(T.EFFECTIVE_ON, SuccessorFact::effectiveOn)
            .text(T.NOTE, SuccessorFact::note);

    static final FactTable<SuccessorFact> TABLE =
            new FactTable<>(FactKinds.SUCCESSOR, T, COLUMNS, SuccessorTable::read);

    private SuccessorTable() {}

    private static SuccessorFact read(FactRow row, FactSource source) {
        return new SuccessorFact(
                row.find(T.PREDECESSOR_CODE).map(DistrictCode::new),
                row.find(T.SUCCESSOR_CODE).map(DistrictCode::new),
                SuccessionKind.valueOf(row.get(T.SUCCESSION_KIND)),
                row.get(T.EFFECTIVE_ON),
                row.get(T.NOTE),
                source);
    }
}
