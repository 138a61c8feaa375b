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

    /**
     * The report.
     *
     * @param style of the text; of Markdown its words alone
     */
    public static String render(ChangeReport changes, ChangeFormat format, Style style) {
        return switch (format) {
            case text -> ChangeReportText.render(changes, style);
            case csv -> ChangeReportCsv.render(changes);
            case markdown -> ChangeReportMarkdown.render(changes, style.words());
            case json -> ChangeReportJson.render(changes);
        };
    }
}
