package org.determinations.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.determinations.ingest.file.RecordBlocks;

/**
 * Several counters that count the blocks of one file at the same time. Their rows are put together in the order of the file. A few
 * blocks for each counter are under way, never more.
 */
final class RecordCrew implements AutoCloseable {
    private static final int BLOCKS_EACH = 3;

    private final ExecutorService threads;
    private final BlockingQueue<StudentCounter> idle;
    private final List<StudentCounter> all = new ArrayList<>();
    private final Queue<Given> given = new ArrayDeque<>();
    private final RecordRows rows;

    private record Given(RecordBlocks.Block block, Future<RecordRows> counted) {}

    /** @param rows to which those of the blocks are appended */
    RecordCrew(int counters, Supplier<StudentCounter> counter, RecordRows rows) {
        this.threads = Executors.newFixedThreadPool(counters, RecordCrew::thread);
        this.idle = new ArrayBlockingQueue<>(counters);
        this.rows = rows;
        for (int i = 0; i < counters; i++) {
            all.add(counter.get());
        }
        idle.addAll(all);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "student-records");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has a block counted.
     *
     * @param bytes unit: bytes; of what is given back, if nothing is free yet
     * @return bytes that nobody needs any more
     */
    byte[] give(RecordBlocks.Block block, int bytes) {
        given.add(new Given(block, threads.submit(() -> count(block))));
        return given.size() < all.size() * BLOCKS_EACH ? new byte[bytes] : take();
    }

    private RecordRows count(RecordBlocks.Block block) throws InterruptedException {
        StudentCounter counter = idle.take();
        try {
            return counter.count(block.bytes(), 0, block.length());
        } finally {
            idle.add(counter);
        }
    }

    /** Waits for the oldest block. */
    private byte[] take() {
        Given oldest = given.remove();
        try {
            rows.append(oldest.counted().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while student records were counted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("student records could not be counted", e.getCause());
        }
        return oldest.block().bytes();
    }

    /** Waits for all blocks, and adds up what was counted. */
    void end(StudentTallies tallies) {
        while (!given.isEmpty()) {
            take();
        }
        all.forEach(counter -> tallies.add(counter.tallies()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
