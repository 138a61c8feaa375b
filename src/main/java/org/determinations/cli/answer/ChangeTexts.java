package org.determinations.cli.answer;

import org.determinations.model.change.ChangeReport;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.change.ChangeReportMarkdown;
import org.determinations.report.change.ChangeReportText;
import org.determinations.report.form.Style;

/** A change report in the format a person asked for. */
public final class ChangeTexts {
    private ChangeTexts() {}

    /** In color where it is text for a terminal and the person wants it. */
    public static String render(ChangeReport changes, ChangeFormat format, boolean colour) {
        return switch (format) {
            case text -> ChangeReportText.render(changes, new Style(colour));
            case csv -> ChangeReportCsv.render(changes);
            case markdown -> ChangeReportMarkdown.render(changes);
            case json -> ChangeReportJson.render(changes);
        };
    }
}
