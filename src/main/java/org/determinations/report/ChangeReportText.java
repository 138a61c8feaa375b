package org.determinations.report;

import org.determinations.model.ChangeReport;

/** A change report for a person at a terminal: at most 100 columns, changes and causes first. One per pair of runs. */
public final class ChangeReportText {
    private ChangeReportText() {}

    public static String render(ChangeReport changes, Style style) {
        return ChangeReportOutline.render(new TextPage(style), changes);
    }
}
