package org.determinations.report.change;

import org.determinations.model.change.ChangeReport;
import org.determinations.report.form.MarkdownPage;

/** A change report as Markdown with tables, in the same order as the text. One per pair of runs. */
public final class ChangeReportMarkdown {
    private ChangeReportMarkdown() {}

    public static String render(ChangeReport changes) {
        return ChangeReportOutline.render(new MarkdownPage(), changes);
    }
}
