package org.determinations.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.application.Progress;
import org.determinations.application.run.RegisteredFile;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.cell.ReadContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands on every row of every registered file, in order, and goes on where a killed step stopped: it keeps the file, the
 * record and the totals in the step's context. A bad row is an ordinary item, never an exception.
 */
final class RowItemReader implements ItemStreamReader<RowItemReader.ReadItem> {
    private static final String FILE = "file";
    private static final String RECORD = "record";
    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";
    private static final String OTHER_CYCLES = "otherCycles";
    private static final String STATE_ROWS = "stateRows";
    private static final String LEFT_OUT = "leftOut";

    private static final int ROWS_BETWEEN_WORDS = 512;

    private final Supplier<List<RegisteredFile>> registered;
    private final ReadContext context;
    private final Progress progress;
    private final Runnable fromTheStart;
    private List<RegisteredFile> files = List.of();
    private int file;
    private long record;
    private FileTotals totals = FileTotals.NONE;
    private @Nullable RowReader reader;

    /**
     * @param registered asked when the step opens, after the files were registered
     * @param progress is told how far into each file the reading is
     * @param fromTheStart is run when the very first row is to be read, and not when a killed step goes on
     */
    RowItemReader(
            Supplier<List<RegisteredFile>> registered, ReadContext context, Progress progress, Runnable fromTheStart) {
        this.registered = registered;
        this.context = context;
        this.progress = progress;
        this.fromTheStart = fromTheStart;
    }

    @Override
    public void open(ExecutionContext step) {
        files = registered.get();
        file = step.getInt(FILE, 0);
        record = step.getLong(RECORD, 0);
        totals = new FileTotals(
                step.getInt(ACCEPTED, 0),
                step.getInt(REJECTED, 0),
                step.getInt(OTHER_CYCLES, 0),
                step.getInt(STATE_ROWS, 0),
                step.getInt(LEFT_OUT, 0));
        if (file == 0 && record == 0) {
            fromTheStart.run();
        }
    }

    @Override
    public @Nullable ReadItem read() {
        if (file >= files.size()) {
            return null;
        }
        RegisteredFile current = files.get(file);
        RowReader rows = reader;
        if (rows == null) {
            rows = RowReader.open(current.file(), context, record);
            reader = rows;
        }
        Optional<RowResult> next = rows.next();
        if (next.isPresent() && record % ROWS_BETWEEN_WORDS == 0) {
            tell(current, Math.min(rows.position(), current.file().bytes() - 1));
        }
        return next.isPresent() ? row(current, next.get()) : end(current);
    }

    private ReadItem row(RegisteredFile current, RowResult row) {
        record++;
        totals = totals.plus(row);
        return ReadItem.row(current, row);
    }

    private ReadItem end(RegisteredFile current) {
        ReadItem item = ReadItem.end(current, totals);
        tell(current, current.file().bytes());
        close();
        file++;
        record = 0;
        totals = FileTotals.NONE;
        return item;
    }

    private void tell(RegisteredFile current, long done) {
        progress.advance(
                "reading " + current.file().shortName(), done, current.file().bytes());
    }

    @Override
    public void update(ExecutionContext step) {
        step.putInt(FILE, file);
        step.putLong(RECORD, record);
        step.putInt(ACCEPTED, totals.accepted());
        step.putInt(REJECTED, totals.rejected());
        step.putInt(OTHER_CYCLES, totals.otherCycles());
        step.putInt(STATE_ROWS, totals.stateRows());
        step.putInt(LEFT_OUT, totals.leftOut());
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

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
}
