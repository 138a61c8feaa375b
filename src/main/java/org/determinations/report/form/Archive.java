package org.determinations.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as one zip archive. The same files give the same bytes everywhere: stored, with one fixed date. */
public final class Archive {
    /** Inside what the format can hold without a time zone; its very first day is not. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /** In the order given. */
    public static byte[] of(List<ExportFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same to a stream that stays open. Each file is made twice, first for its size and checksum, and never held. */
    public static void write(OutputStream out, List<ExportFile> files) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ExportFile file : files) {
            Measuring measured = new Measuring();
            file.content().writeTo(measured);
            zip.putNextEntry(measured.entry(file.path()));
            file.content().writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Takes size and checksum of what is written to it. */
    private static final class Measuring extends OutputStream {
        private final CRC32 checksum = new CRC32();
        private long size;

        @Override
        public void write(int one) {
            checksum.update(one);
            size++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            checksum.update(some, from, count);
            size += count;
        }

        private ZipEntry entry(String name) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(FIXED);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(size);
            entry.setCompressedSize(size);
            entry.setCrc(checksum.getValue());
            return entry;
        }
    }
}
