package org.determinations.batch;

import java.util.Optional;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RowResult;

/**
 * One thing that the reading step hands on: a row, accepted or rejected, or the end of a file.
 *
 * @param row empty at the end of the file
 * @param totals rows of the whole file at its end; zeros for a row
 */
record ReadItem(RegisteredFile file, Optional<RowResult> row, FileTotals totals) {

    static ReadItem row(RegisteredFile file, RowResult row) {
        return new ReadItem(file, Optional.of(row), FileTotals.NONE);
    }

    static ReadItem end(RegisteredFile file, FileTotals totals) {
        return new ReadItem(file, Optional.empty(), totals);
    }
}
