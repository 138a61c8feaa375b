package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;

/** An outline as a workbook: what it says in sentences on the first sheet, then a sheet for each table. */
public final class OutlineWorkbook {
    private static final List<ColumnForm> SENTENCES = List.of(
            new ColumnForm("part", "Part", 34, CellKind.PROSE),
            new ColumnForm("sentence", "What it says", 100, CellKind.PROSE));

    private OutlineWorkbook() {}

    public static ExportFile of(String path, ReportOutline outline) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(said(outline));
        for (OutlineSection section : outline.sections()) {
            for (OutlineTable table : section.tables()) {
                sheets.add(Sheet.of(table.sheet(), table.table(), "").titled(List.of(table.caption(), outline.mark())));
            }
        }
        WorkbookCover cover =
                new WorkbookCover(outline.title(), outline.mark(), outline.origin(), outline.dated(), UnitWords.OWN);
        return ExportFile.of(path, WorkbookBytes.of(cover, sheets));
    }

    private static Sheet said(ReportOutline outline) {
        List<List<String>> rows = new ArrayList<>();
        for (OutlineSection section : outline.sections()) {
            section.sentences().forEach(sentence -> rows.add(List.of(section.heading(), sentence)));
        }
        return Sheet.of("What it says", new DataTable(SENTENCES, rows), "")
                .titled(List.of(outline.title(), outline.mark(), outline.origin()));
    }
}
