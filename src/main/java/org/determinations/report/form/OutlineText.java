package org.determinations.report.form;

import org.determinations.report.column.ColumnForm;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;

/** The beginning of an outline as a text for a terminal. */
public final class OutlineText {
    private OutlineText() {}

    /**
     * The title, the mark and the first sections; the others are in the files.
     *
     * @param sections how many
     */
    public static String render(ReportOutline outline, int sections, Style style) {
        Page page = TextPage.of(style);
        page.title(outline.title());
        page.paragraph(outline.mark());
        outline.sections().stream().limit(sections).forEach(section -> add(page, section));
        return page.text();
    }

    /** A section as every text has it. */
    public static void add(Page page, OutlineSection section) {
        page.section(section.heading());
        section.sentences().forEach(page::paragraph);
        for (OutlineTable table : section.tables()) {
            page.part(table.caption());
            page.table(
                    table.table().forms().stream().map(ColumnForm::heading).toList(),
                    table.table().rows());
        }
    }
}
