package org.determinations.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook as the spreadsheet library wrote them. Read by the directory at the end of the file, because the
 * library writes sizes there alone and Java's own reader of a stream wants them in front of each part.
 */
final class PackageParts {
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final ByteBuffer file;

    private PackageParts(byte[] written) {
        this.file = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Name of each part to where it is, in the order of writing. */
    static Map<String, Part> of(byte[] written) {
        return new PackageParts(written).read();
    }

    private Map<String, Part> read() {
        int end = file.limit() - END_LENGTH;
        int count = file.getShort(end + 10) & 0xFFFF;
        int at = file.getInt(end + 16);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            String name = new String(file.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            parts.put(name, part(name, at));
            at += ENTRY_LENGTH + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
        return parts;
    }

    private Part part(String name, int entry) {
        int local = file.getInt(entry + 42);
        int start = local + LOCAL_LENGTH + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
        return new Part(name, file.array(), start, file.getInt(entry + 20), file.getInt(entry + 24));
    }

    /** A part as it is packed; it is unpacked whenever it is written. */
    static final class Part {
        private static final int PIECE = 1 << 14;

        private final String name;
        private final byte[] file;
        private final int start;
        private final int packed;
        private final int size;

        private Part(String name, byte[] file, int start, int packed, int size) {
            this.name = name;
            this.file = file;
            this.start = start;
            this.packed = packed;
            this.size = size;
        }

        int size() {
            return size;
        }

        /** The first bytes of its content. */
        void writeTo(OutputStream out, int bytes) throws IOException {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(file, start, packed);
                byte[] piece = new byte[PIECE];
                for (int left = bytes; left > 0; ) {
                    int read = inflater.inflate(piece, 0, Math.min(left, PIECE));
                    if (read == 0) {
                        throw new IllegalStateException(name + ": " + left + " of " + size + " bytes are missing");
                    }
                    out.write(piece, 0, read);
                    left -= read;
                }
            } catch (DataFormatException e) {
                throw new IllegalStateException(name + " cannot be unpacked", e);
            } finally {
                inflater.end();
            }
        }

        /** The whole content in memory. */
        byte[] bytes() throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(size);
            writeTo(whole, size);
            return whole.toByteArray();
        }
    }
}
