package org.determinations.report.workbook;

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

    /** Name of each part to its content, in the order of writing. */
    static Map<String, byte[]> of(byte[] written) {
        return new PackageParts(written).read();
    }

    private Map<String, byte[]> read() {
        int end = file.limit() - END_LENGTH;
        int count = file.getShort(end + 10) & 0xFFFF;
        int at = file.getInt(end + 16);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            String name = new String(file.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            parts.put(name, content(name, at));
            at += ENTRY_LENGTH + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
        return parts;
    }

    private byte[] content(String name, int entry) {
        int packed = file.getInt(entry + 20);
        int local = file.getInt(entry + 42);
        int start = local + LOCAL_LENGTH + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
        byte[] content = new byte[file.getInt(entry + 24)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), start, packed);
            int read = inflater.inflate(content);
            if (read != content.length) {
                throw new IllegalStateException(name + ": " + read + " of " + content.length + " bytes");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException(name + " cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
