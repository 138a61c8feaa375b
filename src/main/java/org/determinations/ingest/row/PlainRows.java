package org.determinations.ingest.row;

import java.util.List;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.PlainFactKind;

/** Rows of a plain kind of fact, read as its columns say: one fact a row. */
final class PlainRows<F extends Fact> implements RowParser {
    private final PlainFactKind<F> kind;

    PlainRows(PlainFactKind<F> kind) {
        this.kind = kind;
    }

    @Override
    public List<Fact> parse(Row row) {
        PlainCells<F> cells = new PlainCells<>(row.cells());
        kind.tell(cells);
        return cells.isComplete() ? List.of(kind.make(cells, row.cells().source())) : List.of();
    }
}
