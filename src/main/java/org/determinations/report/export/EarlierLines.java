package org.determinations.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of an earlier run, in the order of district codes. The whole file is hashed on the way: what was taken from it
 * counts only once {@link #demandWhole} has found that it is the file that the earlier run wrote. Used by one thread.
 */
final class EarlierLines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final OutputFile written;
    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] before;
    private final boolean quoted;
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private byte @Nullable [] waiting;

    /**
     * @param before what stands before a district's code in every record; empty in a table, whose rows begin with the code after a row
     *     of names, and where a line break between quotation marks ends no record
     */
    EarlierLines(Path folder, OutputFile written, byte[] before) {
        this.written = written;
        this.before = before;
        this.quoted = before.length == 0;
        try {
            this.in = Files.newInputStream(folder.resolve(written.name()));
        } catch (IOException e) {
            throw new EarlierFileDiffers(written.name(), e);
        }
        if (quoted) {
            next();
        }
    }

    /** The record of a district, a copy; empty where the next one is not about it. To be asked in the order of codes. */
    Optional<byte[]> find(DistrictCode district) {
        byte[] code = district.digits().getBytes(StandardCharsets.UTF_8);
        for (byte[] record = waiting == null ? next() : waiting; record != null; record = next()) {
            int order = order(record, code);
            if (order >= 0) {
                waiting = order == 0 ? null : record;
                return order == 0 ? Optional.of(record) : Optional.empty();
            }
        }
        waiting = null;
        return Optional.empty();
    }

    /** A record that is about no district comes before all others. */
    private int order(byte[] record, byte[] code) {
        if (record.length < before.length || !Arrays.equals(record, 0, before.length, before, 0, before.length)) {
            return -1;
        }
        int end = before.length;
        while (end < record.length && record[end] != '"' && record[end] != ',') {
            end++;
        }
        return Arrays.compare(record, before.length, end, code, 0, code.length);
    }

    /** Reads what is left. Refuses what was taken from a file that is not the one that was written. */
    void demandWhole() {
        for (int count = fill(); count > 0; count = fill()) {
            from = to;
        }
        if (!Sha256.hex(digest).equals(written.sha256())) {
            throw new EarlierFileDiffers(written.name(), null);
        }
    }

    private byte @Nullable [] next() {
        boolean open = false;
        int at = from;
        while (true) {
            for (; at < to; at++) {
                byte one = buffer[at];
                if (one == '\n' && !open) {
                    byte[] record = Arrays.copyOfRange(buffer, from, at + 1);
                    from = at + 1;
                    return record;
                }
                if (quoted && one == '"') {
                    open = !open;
                }
            }
            at -= from;
            if (fill() <= 0) {
                return null;
            }
        }
    }

    /** Moves what is left to the beginning and adds to it; 0 or less at the end of the file. */
    private int fill() {
        int left = to - from;
        if (left == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        System.arraycopy(buffer, from, buffer, 0, left);
        from = 0;
        to = left;
        try {
            int count = in.read(buffer, to, buffer.length - to);
            if (count > 0) {
                digest.update(buffer, to, count);
                to += count;
            }
            return count;
        } catch (IOException e) {
            throw new EarlierFileDiffers(written.name(), e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
