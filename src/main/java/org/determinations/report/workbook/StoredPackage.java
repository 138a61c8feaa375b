package org.determinations.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * To a stream, a piece at a time: what is held is the library's own file, which is compressed.
     *
     * @param dated day that the file's properties tell; they tell none where it is empty
     */
    static void write(OutputStream out, byte[] written, Optional<LocalDate> dated) throws IOException {
        List<ExportFile> parts = new ArrayList<>();
        PackageParts.of(written).forEach((name, part) -> parts.add(ExportFile.of(name, settled(name, part, dated))));
        Archive.write(out, parts);
    }

    private static ExportFile.Content settled(String name, PackageParts.Part part, Optional<LocalDate> dated) {
        if (name.equals("docProps/core.xml")) {
            return out -> out.write(CREATED.matcher(new String(part.bytes(), StandardCharsets.UTF_8))
                    .replaceAll(dated.map(day -> "$1" + day + "T00:00:00Z$2").orElse(""))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return name.startsWith("xl/worksheets/sheet")
                ? out -> withoutWarning(part, out)
                : out -> part.writeTo(out, part.size());
    }

    /** The sheet has nothing behind its header and footer, so this is the place for it in the format's order. */
    private static void withoutWarning(PackageParts.Part sheet, OutputStream out) throws IOException {
        sheet.writeTo(out, sheet.size() - END_OF_SHEET.length());
        out.write((NO_WARNING + END_OF_SHEET).getBytes(StandardCharsets.UTF_8));
    }
}
