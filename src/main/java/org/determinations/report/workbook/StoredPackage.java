package org.determinations.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.report.form.Archive;
import org.determinations.report.form.ExportFile;

/**
 * The parts of a workbook packed again without what a machine adds: stored instead of compressed, since compressors differ,
 * each part with one fixed date, and the day of the file's own instead of the moment of writing. Codes are marked as meant
 * to be text, so that no spreadsheet warns of them.
 */
final class StoredPackage {
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final String END_OF_SHEET = "</worksheet>";
    private static final String NO_WARNING =
            "<ignoredErrors><ignoredError sqref=\"A1:Z1048576\" numberStoredAsText=\"1\"/></ignoredErrors>";

    private StoredPackage() {}

    static byte[] of(byte[] written, LocalDate dated) throws IOException {
        List<ExportFile> parts = new ArrayList<>();
        PackageParts.of(written).forEach((name, bytes) -> parts.add(ExportFile.of(name, settled(name, bytes, dated))));
        return Archive.of(parts);
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
}
