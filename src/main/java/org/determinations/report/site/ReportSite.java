package org.determinations.report.site;

import java.util.stream.Stream;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;

/** The report site of a run: one folder for the department, another for the public, each made from values of its own. */
public final class ReportSite {
    private ReportSite() {}

    /** Everything, for the department alone. */
    public static Stream<ExportFile> department(RunDossier dossier) {
        return new DepartmentSite(dossier).files();
    }

    /** What the public is given of a released official run; another run is a program fault. */
    public static Stream<ExportFile> published(RunDossier dossier) {
        return new PublicSite(dossier).files();
    }
}
