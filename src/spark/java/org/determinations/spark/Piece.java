package org.determinations.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.ingest.RecordLayout;
import org.determinations.ingest.RecordRows;
import org.determinations.ingest.StudentCounter;
import org.determinations.ingest.StudentTallies;
import org.determinations.ingest.file.RecordBlocks;

/**
 * A part of a file that begins and ends where records do. One task counts one.
 *
 * @param number its place among the file's pieces, the first being 0
 * @param from offset of the first byte
 * @param to offset behind the last byte
 */
record Piece(String path, int number, long from, long to, RecordLayout layout) implements Serializable {
    private static final int BLOCK = 1 << 20;

    /**
     * What a piece came to.
     *
     * @param sound whether every record was sound text; where one was not, nothing else counts
     */
    record Counted(String path, int number, boolean sound, RecordRows rows, StudentTallies tallies)
            implements Serializable {
        Counted withoutTallies() {
            return new Counted(path, number, sound, rows, new StudentTallies());
        }
    }

    Counted count(Setting setting) throws IOException {
        StudentCounter counter = new StudentCounter(layout, setting.known().context());
        RecordRows rows = new RecordRows();
        try (SeekableByteChannel channel = Files.newByteChannel(Path.of(path)).position(from)) {
            RecordBlocks blocks = new RecordBlocks(limited(Channels.newInputStream(channel)), BLOCK);
            RecordBlocks.Block block = blocks.next(new byte[BLOCK]);
            while (block.length() > 0 && rows.isSound()) {
                rows.append(counter.count(block.bytes(), 0, block.length()));
                block = blocks.next(block.bytes());
            }
            return new Counted(path, number, blocks.isSound() && rows.isSound(), rows, counter.tallies());
        }
    }

    private InputStream limited(InputStream in) {
        return new InputStream() {
            private long left = to - from;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int at, int most) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int read = in.read(into, at, (int) Math.min(most, left));
                left -= Math.max(read, 0);
                return read;
            }
        };
    }
}
