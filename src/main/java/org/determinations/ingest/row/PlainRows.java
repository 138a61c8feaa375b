package org.determinations.ingest.row;

import java.util.List;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.PlainFactKind;

/** Rows of a plain kind of fact, read as its columns say: one fact a row. */
record PlainRows<F extends Fact>(PlainFactKind<F> kind) implements RowParser {
    @Override
    public List<Fact> parse(Row row) {
        PlainCells<F> cells = new PlainCells<>(row.cells());
        kind.tell(cells);
        return cells.isComplete() ? List.of(kind.make(cells, row.cells().source())) : List.of();
    }
}
