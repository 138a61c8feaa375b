package org.determinations.application.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;

/**
 * The rows of one file, read some portions ahead while the rows before are stored. What goes wrong comes out where the row
 * would have. Used by one thread.
 */
public final class ReadAhead implements AutoCloseable {
    private static final int ROWS = 250;

    /** Enough to keep the other thread busy while rows are stored, little enough to be held. */
    private static final int PORTIONS = 8;

    private final RowReader reader;
    private final Queue<CompletableFuture<Portion>> ahead = new ArrayDeque<>();
    private CompletableFuture<Portion> last;
    private Portion current = new Portion(List.of(), 0);
    private Iterator<RowResult> rows = current.rows().iterator();

    /**
     * Rows that were read together.
     *
     * @param rows empty behind the last one of the file
     * @param position of the last of them in the file
     */
    private record Portion(List<RowResult> rows, long position) {}

    /** Takes over the reader, and closes it in the end. */
    public ReadAhead(RowReader reader) {
        this.reader = reader;
        this.last = CompletableFuture.supplyAsync(this::portion, ForkJoinPool.commonPool());
        ahead.add(last);
        while (ahead.size() < PORTIONS) {
            readOneMore();
        }
    }

    /** The next data row; empty at the end of the file. */
    public Optional<RowResult> next() {
        if (!rows.hasNext() && !ahead.isEmpty()) {
            current = taken(ahead.remove());
            rows = current.rows().iterator();
            if (rows.hasNext()) {
                readOneMore();
            } else {
                ahead.clear();
            }
        }
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /** Near enough how far into the file the row given last is; as {@link RowReader#position}. */
    public long position() {
        return current.position();
    }

    @Override
    public void close() {
        ahead.clear();
        last.handle((portion, failure) -> true).join();
        reader.close();
    }

    /** One portion at a time, each when the one before is there. */
    private void readOneMore() {
        last = last.thenApplyAsync(before -> before.rows().isEmpty() ? before : portion(), ForkJoinPool.commonPool());
        ahead.add(last);
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

    private static Portion taken(CompletableFuture<Portion> portion) {
        try {
            return portion.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
