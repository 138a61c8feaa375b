package org.determinations.report.site;

import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReportOutline;

/** Makes the page of an outline, whose sentences are in the jurisdiction's words already. */
public final class OutlinePageMaker {
    private OutlinePageMaker() {}

    public static ExportFile of(String path, ReportOutline outline) {
        return new Printer(UnitWords.OWN).file(path, JteoutlineGenerated::render, OutlinePage.of(outline));
    }
}
