package org.determinations.report.workbook;

import java.util.List;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunRows;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseNames;

/** What the public is given of a released official run as a workbook: the cells of the released file, and no others. */
public final class PublicWorkbook {
    private PublicWorkbook() {}

    /** Of a released official run; anything else is a program fault. */
    public static ExportFile of(RunDossier dossier) {
        DataTable released = RunRows.of(dossier).released();
        RunHeader run = dossier.results().run();
        Jurisdiction jurisdiction = dossier.plan().jurisdiction();
        WorkbookCover cover = new WorkbookCover(
                "Special education determinations, cycle "
                        + jurisdiction.years().text(run.cycle()),
                ReleaseNames.mark(Edition.released(run)),
                jurisdiction.names().published() + "released",
                run.stageDate(),
                jurisdiction.words());
        Sheet sheet = Sheet.of("Determinations", released, "The release has no district.");
        return ExportFile.of(RunWorkbook.NAME, WorkbookBytes.of(cover, List.of(sheet)));
    }
}
