package org.determinations.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.determinations.report.form.ExportFile;
import org.dhatim.fastexcel.Workbook;

/** Sheets as the bytes of an XLSX file. The same sheets give the same bytes everywhere. */
final class WorkbookBytes {
    /** On every machine, or something of the same widths. */
    static final String FONT = "Arial";

    private static final double POINTS = 10;

    /** Stands in the file's properties; not the program's own version, which would change the bytes. */
    private static final String APPLICATION = "determinations";

    private static final String APPLICATION_VERSION = "1.0";

    private WorkbookBytes() {}

    /** Made while it is written. */
    static ExportFile.Content of(WorkbookCover cover, List<Sheet> sheets) {
        return out -> StoredPackage.write(out, packed(cover, sheets), Optional.of(cover.dated()));
    }

    private static byte[] packed(WorkbookCover cover, List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            workbook.setGlobalDefaultFont(FONT, POINTS);
            workbook.properties().setTitle(cover.title()).setSubject(cover.mark());
            for (Sheet sheet : sheets) {
                new SheetWriting(workbook, sheet.in(cover.words())).write(cover);
            }
            workbook.finish();
        }
        return out.toByteArray();
    }
}
