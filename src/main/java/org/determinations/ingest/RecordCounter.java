package org.determinations.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.RecordBlocks;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Refusal;

/**
 * Counts a file of student records while it is read once, over all cores: who reads hands blocks of whole records to counters. A
 * record is looked at and let go: the memory needed grows with districts and codes, never with rows, and no value of a record
 * leaves a counter but the codes that a list should have named.
 */
public final class RecordCounter {
    private static final int BLOCK = 1 << 18;
    private static final int MOST_COUNTERS = 16;

    private final RecognisedFile file;
    private final ReadContext context;
    private final LongConsumer bytesRead;
    private final int blockBytes;
    private final int counters;

    private RecordCounter(
            RecognisedFile file, ReadContext context, LongConsumer bytesRead, int blockBytes, int counters) {
        this.file = file;
        this.context = context;
        this.bytesRead = bytesRead;
        this.blockBytes = blockBytes;
        this.counters = counters;
    }

    private static RecordCounter of(RecognisedFile file, ReadContext context, LongConsumer bytesRead) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new RecordCounter(file, context, bytesRead, BLOCK, Math.min(cores, MOST_COUNTERS));
    }

    /**
     * Counts a whole file; refused with IN-028 when it can no longer be read, or is no longer sound.
     *
     * @param bytesRead is told now and then how many bytes are behind, and at the end that all are
     */
    public static CountedRecords count(RecognisedFile file, ReadContext context, LongConsumer bytesRead) {
        return counts(file, context, bytesRead).counted(file, context);
    }

    /** The same, as small as it can be held. */
    static RecordCounts counts(RecognisedFile file, ReadContext context, LongConsumer bytesRead) {
        return of(file, context, bytesRead).counts();
    }

    /** The same in blocks of a size and by a number of counters, on which nothing depends. */
    static CountedRecords count(RecognisedFile file, ReadContext context, int blockBytes, int counters) {
        return new RecordCounter(file, context, read -> {}, blockBytes, counters)
                .counts()
                .counted(file, context);
    }

    /**
     * Counts what a stream of the whole file gives; empty when the text is not sound.
     *
     * @param bytesRead is told now and then how many bytes are behind, and at the end that all are
     */
    static Optional<RecordCounts> count(
            InputStream in, RecognisedFile file, ReadContext context, LongConsumer bytesRead) throws IOException {
        return of(file, context, bytesRead).count(in);
    }

    private RecordCounts counts() {
        try (InputStream in = Files.newInputStream(file.path())) {
            return count(in).orElseThrow(() -> unreadable("it is no longer sound text"));
        } catch (IOException e) {
            throw unreadable(FaultWords.of(e));
        }
    }

    private Refusal unreadable(String why) {
        return new Refusal(Refusal.Kind.INPUT, FileRecogniser.unreadable(file.name(), why));
    }

    private Optional<RecordCounts> count(InputStream in) throws IOException {
        RecordBlocks blocks = new RecordBlocks(in, blockBytes);
        if (!blocks.skip(file.headerRow())) {
            return Optional.empty();
        }
        RecordRows rows = RecordRows.ofHeader(file.headerRow());
        StudentTallies tallies = new StudentTallies();
        try (RecordCrew crew =
                new RecordCrew(counters, () -> new StudentCounter(RecordLayout.of(file), context), rows)) {
            RecordBlocks.Block block = blocks.next(new byte[blockBytes]);
            while (block.length() > 0 && rows.isSound()) {
                byte[] free = crew.give(block, blockBytes);
                bytesRead.accept(blocks.bytes());
                block = blocks.next(free);
            }
            crew.end(tallies);
        }
        if (!blocks.isSound() || !rows.isSound()) {
            return Optional.empty();
        }
        bytesRead.accept(blocks.bytes());
        return Optional.of(new RecordCounts(blocks.bytes(), rows, tallies));
    }
}
