package org.determinations.report.change;

import org.determinations.model.change.ChangeReport;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** A change report for a person at a terminal: at most 100 columns, changes and causes first. One per pair of runs. */
public final class ChangeReportText {
    private ChangeReportText() {}

    public static String render(ChangeReport changes, Style style) {
        return ChangeReportOutline.render(TextPage.of(style), changes);
    }
}
