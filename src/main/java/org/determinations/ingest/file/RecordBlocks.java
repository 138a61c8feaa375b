package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A file in blocks of whole records, read once and in order. A record is never cut: not at a line break within a quoted cell, nor
 * between carriage return and line feed. Byte order marks at the beginning are passed over; a last record without a line break is
 * given one. Whether a block is sound text is for its reader to say; only what makes the ends of records uncertain is found here.
 */
public final class RecordBlocks {
    private static final int LEAST = 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] held;
    private int length;
    private boolean atEnd;
    private boolean sound = true;
    private long bytes;

    /**
     * Whole records.
     *
     * @param bytes more than the records may be in it
     * @param length how many of them are records
     */
    public record Block(byte[] bytes, int length) {}

    /** @param blockBytes at least so many are read at once; unit: bytes */
    public RecordBlocks(InputStream in, int blockBytes) {
        this.in = in;
        this.held = new byte[Math.max(blockBytes, LEAST)];
    }

    /** Whether nothing was found so far that makes the ends of records uncertain; blocks end where it was found. */
    public boolean isSound() {
        return sound;
    }

    /** How many bytes were read; all of the file's once a block is empty. */
    public long bytes() {
        return bytes;
    }

    /** Passes over byte order marks and the first records, blank ones included; false where they are not sound text. */
    public boolean skip(int records) throws IOException {
        skipMarks();
        for (int i = 0; i < records; i++) {
            int end = RecordEnds.first(held, 0, length);
            while (end == RecordEnds.NONE && more()) {
                end = RecordEnds.first(held, 0, length);
            }
            if (end < 0 || OneRecord.read(held, 0, end).isEmpty()) {
                sound = false;
                return false;
            }
            drop(end);
        }
        return true;
    }

    private void skipMarks() throws IOException {
        do {
            while (length < MARK.length && more()) {
                continue;
            }
            if (length < MARK.length || !Arrays.equals(held, 0, MARK.length, MARK, 0, MARK.length)) {
                return;
            }
            drop(MARK.length);
        } while (true);
    }

    private void drop(int first) {
        System.arraycopy(held, first, held, 0, length - first);
        length -= first;
    }

    /**
     * The next whole records; an empty block at the end.
     *
     * @param free bytes that nobody needs any more, which the blocks after it are read into
     */
    public Block next(byte[] free) throws IOException {
        more();
        int end = RecordEnds.last(held, length);
        while (end == RecordEnds.NONE && more()) {
            end = RecordEnds.last(held, length);
        }
        if (end < 0 && length > 0 || atEnd && end >= 0 && end < length) {
            sound = false;
        }
        return sound && length > 0 ? handOver(end, free) : new Block(free, 0);
    }

    private Block handOver(int end, byte[] free) {
        Block block = new Block(held, end);
        int left = length - end;
        held = free.length >= Math.max(LEAST, left) ? free : new byte[Math.max(block.bytes().length, left)];
        System.arraycopy(block.bytes(), end, held, 0, left);
        length = left;
        return block;
    }

    /** Reads on; false at the end of the file, or where the record in hand is longer than any real one. */
    private boolean more() throws IOException {
        if (atEnd || isTooLong()) {
            return false;
        }
        if (length + 1 >= held.length) {
            held = Arrays.copyOf(held, held.length * 2);
        }
        int room = held.length - 1 - length;
        int read = in.readNBytes(held, length, room);
        bytes += read;
        length += read;
        if (read < room) {
            atEnd = true;
            endLast();
        }
        return read > 0 || atEnd && length > 0;
    }

    /** There is always room for one more byte. */
    private void endLast() {
        if (length > 0 && held[length - 1] != '\n') {
            held[length++] = '\n';
        }
    }

    /** Characters are counted, not bytes, and no line breaks, as the limit has it. */
    private boolean isTooLong() {
        if (length <= TextScan.LONGEST) {
            return false;
        }
        int characters = 0;
        for (int at = 0; at < length; at++) {
            characters += (held[at] & 0xC0) == 0x80 || RecordEnds.isBreak(held[at]) ? 0 : 1;
        }
        return characters > TextScan.LONGEST && RecordEnds.last(held, length) == RecordEnds.NONE;
    }
}
