package org.determinations.report;

import org.determinations.model.ChangeReport;

/** A change report as Markdown with tables, in the same order as the text. One per pair of runs. */
public final class ChangeReportMarkdown {
    private ChangeReportMarkdown() {}

    public static String render(ChangeReport changes) {
        return ChangeReportOutline.render(new MarkdownPage(), changes);
    }
}
