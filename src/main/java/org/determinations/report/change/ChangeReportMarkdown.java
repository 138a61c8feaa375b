package org.determinations.report.change;

import org.determinations.model.change.ChangeReport;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.MarkdownPage;

/** A change report as Markdown with tables, in the same order as the text. One per pair of runs. */
public final class ChangeReportMarkdown {
    private ChangeReportMarkdown() {}

    /** In the program's own words. */
    public static String render(ChangeReport changes) {
        return render(changes, UnitWords.OWN);
    }

    /** @param units words of the jurisdiction for what is determined */
    public static String render(ChangeReport changes, UnitWords units) {
        return ChangeReportOutline.render(MarkdownPage.in(units), changes);
    }
}
