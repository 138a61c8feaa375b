package org.determinations.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file of H2 of which every write is known, so that it can be made as a process leaves it that is killed after any of them. */
public final class WrittenFile extends FilePathWrapper {
    /** Before the path of a database, in place of {@code file:}. */
    static final String SCHEME = "written:";

    private static final List<Write> WRITES = Collections.synchronizedList(new ArrayList<>());

    /** Bytes at a place; or, without bytes, the length that the file is cut to. */
    private record Write(long place, byte[] bytes, boolean cut) {}

    /** From now on files are opened so, and their writes counted. */
    static void begin() {
        FilePath.register(new WrittenFile());
        WRITES.clear();
    }

    static int writes() {
        return WRITES.size();
    }

    /**
     * The file as it was left.
     *
     * @param before its bytes before the first write
     * @param whole writes that were done
     * @param half whether half of the next was done too
     */
    static void leave(byte[] before, int whole, boolean half, Path file) throws IOException {
        Files.write(file, before);
        try (RandomAccessFile left = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < whole + (half ? 1 : 0); i++) {
                Write write = WRITES.get(i);
                if (write.cut()) {
                    left.setLength(write.place());
                } else {
                    left.seek(write.place());
                    left.write(write.bytes(), 0, i < whole ? write.bytes().length : write.bytes().length / 2);
                }
            }
        }
    }

    @Override
    public String getScheme() {
        return SCHEME.substring(0, SCHEME.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    /** Passes everything on. */
    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        private Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long place) throws IOException {
            return file.read(into, place);
        }

        @Override
        public int write(ByteBuffer from, long place) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            WRITES.add(new Write(place, bytes, false));
            return file.write(from, place);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            WRITES.add(new Write(size, new byte[0], true));
            file.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long place, long size, boolean shared) throws IOException {
            return file.tryLock(place, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
