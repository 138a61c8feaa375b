package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunRows;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseNames;

/** What the public is given of a released official run as a workbook: the cells of the released files, and no others. */
public final class PublicWorkbook {
    private PublicWorkbook() {}

    /** Of a released official run; anything else is a program fault. */
    public static ExportFile of(RunDossier dossier) {
        RunRows rows = RunRows.of(dossier);
        DataTable released = rows.released();
        RunHeader run = dossier.results().run();
        Jurisdiction jurisdiction = dossier.plan().jurisdiction();
        WorkbookCover cover = new WorkbookCover(
                "Special education determinations, cycle "
                        + jurisdiction.years().text(run.cycle()),
                ReleaseNames.mark(Edition.released(run)),
                jurisdiction.names().published() + "released",
                run.stageDate(),
                jurisdiction.words());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of("Determinations", released, "The release has no district."));
        rows.releasedEquity().ifPresent(equity -> sheets.add(Sheet.of("Equity", equity, "No share can be shown.")));
        return ExportFile.of(RunWorkbook.NAME, WorkbookBytes.of(cover, List.copyOf(sheets)));
    }
}
