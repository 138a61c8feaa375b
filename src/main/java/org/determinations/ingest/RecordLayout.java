package org.determinations.ingest;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.RecognisedFile;

/** Where a file of student records has the columns that are looked at. One per file; immutable. */
public final class RecordLayout implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int width;
    private final int[] positions;

    private RecordLayout(int width, int[] positions) {
        this.width = width;
        this.positions = positions;
    }

    public static RecordLayout of(RecognisedFile file) {
        Map<String, ResolvedColumn> columns =
                ColumnGroups.of(file.columns()).common().byField();
        int[] positions = new int[RecordColumn.values().length];
        for (RecordColumn column : RecordColumn.values()) {
            positions[column.ordinal()] = Optional.ofNullable(columns.get(column.field()))
                    .map(ResolvedColumn::position)
                    .orElse(-1);
        }
        return new RecordLayout(file.width(), positions);
    }

    /** Number of cells of a sound record. */
    int width() {
        return width;
    }

    /** Of the column's cell, the first being 0; less than 0 where the file has no such column. */
    int position(RecordColumn column) {
        return positions[column.ordinal()];
    }
}
