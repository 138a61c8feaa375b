package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.DistrictSuccessor.DISTRICT_SUCCESSOR;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.SuccessionKind;
import org.determinations.model.SuccessorFact;
import org.determinations.store.generated.default_schema.tables.DistrictSuccessor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Which district follows which, in {@code district_successor}. */
final class SuccessorTable implements FactTable<SuccessorFact> {
    private static final DistrictSuccessor T = DISTRICT_SUCCESSOR;

    @Override
    public Class<SuccessorFact> kind() {
        return SuccessorFact.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(T.PREDECESSOR_CODE, T.SUCCESSOR_CODE, T.SUCCESSION_KIND, T.EFFECTIVE_ON, T.NOTE);
    }

    @Override
    public void bind(BatchInsert row, SuccessorFact fact) throws SQLException {
        row.text(fact.predecessor().map(DistrictCode::digits))
                .text(fact.successor().map(DistrictCode::digits))
                .word(fact.kind())
                .day(fact.effectiveOn())
                .text(fact.note());
    }

    @Override
    public SuccessorFact read(Record row, FactSource source) {
        return new SuccessorFact(
                Optional.ofNullable(row.get(T.PREDECESSOR_CODE)).map(DistrictCode::new),
                Optional.ofNullable(row.get(T.SUCCESSOR_CODE)).map(DistrictCode::new),
                SuccessionKind.valueOf(row.get(T.SUCCESSION_KIND)),
                row.get(T.EFFECTIVE_ON),
                row.get(T.NOTE),
                source);
    }
}
