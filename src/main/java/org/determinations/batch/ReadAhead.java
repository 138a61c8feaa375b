package org.determinations.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;

/**
 * The rows of one file, read a portion ahead while the rows before are stored. What goes wrong comes out where the row would
 * have. Used by one thread.
 */
final class ReadAhead implements AutoCloseable {
    /** Enough to keep the other thread busy, little enough to be held. */
    private static final int ROWS = 500;

    private final RowReader reader;
    private ForkJoinTask<Portion> next;
    private Portion current = new Portion(List.of(), 0);
    private Iterator<RowResult> rows = current.rows().iterator();

    /** @param position of the last of them in the file */
    private record Portion(List<RowResult> rows, long position) {}

    /** Takes over the reader, and closes it in the end. */
    ReadAhead(RowReader reader) {
        this.reader = reader;
        this.next = begin();
    }

    /** The next data row; empty at the end of the file. */
    Optional<RowResult> next() {
        if (!rows.hasNext()) {
            current = next.join();
            rows = current.rows().iterator();
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            next = begin();
        }
        return Optional.of(rows.next());
    }

    /** Near enough how far into the file the row given last is; as {@link RowReader#position}. */
    long position() {
        return current.position();
    }

    @Override
    public void close() {
        next.quietlyJoin();
        reader.close();
    }

    private ForkJoinTask<Portion> begin() {
        return ForkJoinPool.commonPool().submit(this::portion);
    }

    private Portion portion() {
        List<RowResult> portion = new ArrayList<>(ROWS);
        Optional<RowResult> row = reader.next();
        while (row.isPresent()) {
            portion.add(row.get());
            row = portion.size() < ROWS ? reader.next() : Optional.empty();
        }
        return new Portion(portion, reader.position());
    }
}
