package org.determinations.report.release;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.RunOrder;
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
            Column.text(
                    Forms.FILE,
                    "name of the bundle in the same folder",
                    row -> row.archive().path()),
            Column.of(
                    Forms.SHA256,
                    ColumnType.HASH,
                    "SHA-256 of the bundle",
                    row -> SafeFiles.sha256(row.archive().bytes())),
            Column.of(
                    ColumnForm.file("bytes"),
                    ColumnType.WHOLE,
                    "its size",
                    row -> Integer.toString(row.archive().bytes().length)));

    private BundleIndex() {}

    /** A district and its bundle. */
    record Row(Determination district, ExportFile archive) {}

    /**
     * One row per district, by code.
     *
     * @param archives one for each district, in the order of codes
     */
    public static ExportFile of(RunReport runReport, List<ExportFile> archives) {
        List<Determination> districts = RunOrder.of(runReport).determinations();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < districts.size(); i++) {
            rows.add(new Row(districts.get(i), archives.get(i)));
        }
        return ExportFile.of(NAME, DataTable.of(COLUMNS, rows).csv());
    }
}
