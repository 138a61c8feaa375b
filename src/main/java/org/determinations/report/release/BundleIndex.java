package org.determinations.report.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.result.DistrictColumns;

/** The department's list of the districts' bundles, to send each to whom it is addressed. Names every district: stays there. */
public final class BundleIndex {
    public static final String NAME = "DEPARTMENT-ONLY-index.csv";
    public static final Columns<Row> COLUMNS = Columns.of(
            DistrictColumns.CODE.<Row>from(Row::district).meaning("the district that the bundle is addressed to"),
            Column.text(
                    Forms.DISTRICT_NAME,
                    "as determined",
                    row -> FormulaGuard.neutral(row.district().name())),
            Column.text(Forms.FILE, "name of the bundle in the same folder", Row::file),
            Column.of(Forms.SHA256, ColumnType.HASH, "SHA-256 of the bundle", Row::sha256),
            Column.of(ColumnForm.file("bytes"), ColumnType.WHOLE, "its size", row -> Integer.toString(row.bytes())));

    private final List<Row> rows = new ArrayList<>();

    /** An index without a bundle so far. */
    public BundleIndex() {}

    /** A district and what is told of its bundle. */
    record Row(Determination district, String file, String sha256, int bytes) {}

    /** Takes a district's bundle in and gives it on; only its name, hash and size are kept. */
    public ExportFile listed(Determination district, ExportFile archive) {
        byte[] bytes = archive.bytes();
        rows.add(new Row(district, archive.path(), SafeFiles.sha256(bytes), bytes.length));
        return archive;
    }

    /** One row per district in the order in which their bundles came; made when it is written, after the last of them. */
    public ExportFile file() {
        return ExportFile.of(
                NAME, out -> out.write(DataTable.of(COLUMNS, rows).csv().getBytes(StandardCharsets.UTF_8)));
    }
}
