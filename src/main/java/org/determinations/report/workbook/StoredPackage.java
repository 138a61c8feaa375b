package org.determinations.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook packed again without what a machine adds: stored instead of compressed, since compressors differ,
 * each part with one fixed date, and the day of the file's own instead of the moment of writing. Codes are marked as meant
 * to be text, so that no spreadsheet warns of them.
 */
final class StoredPackage {
    /** Inside what the format can hold without a time zone; its very first day is not. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final String END_OF_SHEET = "</worksheet>";
    private static final String NO_WARNING =
            "<ignoredErrors><ignoredError sqref=\"A1:Z1048576\" numberStoredAsText=\"1\"/></ignoredErrors>";

    private StoredPackage() {}

    static byte[] of(byte[] written, LocalDate dated) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : PackageParts.of(written).entrySet()) {
                byte[] bytes = settled(part.getKey(), part.getValue(), dated);
                zip.putNextEntry(entry(part.getKey(), bytes));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] settled(String name, byte[] bytes, LocalDate dated) {
        if (name.equals("docProps/core.xml")) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return CREATED.matcher(text)
                    .replaceAll("$1" + dated + "T00:00:00Z$2")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return name.startsWith("xl/worksheets/sheet") ? withoutWarning(bytes) : bytes;
    }

    /** The sheet has nothing behind its header and footer, so this is the place for it in the format's order. */
    private static byte[] withoutWarning(byte[] sheet) {
        int end = sheet.length - END_OF_SHEET.length();
        ByteArrayOutputStream out = new ByteArrayOutputStream(sheet.length + NO_WARNING.length());
        out.write(sheet, 0, end);
        out.writeBytes(NO_WARNING.getBytes(StandardCharsets.UTF_8));
        out.write(sheet, end, END_OF_SHEET.length());
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
