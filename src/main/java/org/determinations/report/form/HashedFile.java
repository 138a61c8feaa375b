package org.determinations.report.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;

/** A new file that is written bit by bit and hashed on the way, so that it is never in memory as a whole. For its owner alone. */
public final class HashedFile extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    private HashedFile(String name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    public static HashedFile create(Path folder, String name) throws IOException {
        return new HashedFile(name, SafeFiles.createNew(folder.resolve(name)));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        out.write(some, from, count);
        digest.update(some, from, count);
        bytes += count;
    }

    /** Ends the file: its bytes are on disk, not only in the machine's memory. To be asked once. */
    public OutputFile done() throws IOException {
        out.flush();
        channel.force(true);
        return new OutputFile(name, Sha256.hex(digest), bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
