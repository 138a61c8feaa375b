package org.determinations.report.form;

import org.determinations.report.column.ColumnForm;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;

/** An outline as a text with pipe tables. */
public final class OutlineFile {
    private OutlineFile() {}

    /** In Markdown. */
    public static ExportFile of(String path, ReportOutline outline) {
        Page page = new MarkdownPage();
        page.title(outline.title());
        page.paragraph(outline.mark());
        page.paragraph(outline.origin());
        for (OutlineSection section : outline.sections()) {
            page.section(section.heading());
            section.sentences().forEach(page::paragraph);
            for (OutlineTable table : section.tables()) {
                page.part(table.caption());
                page.table(
                        table.table().forms().stream().map(ColumnForm::heading).toList(),
                        table.table().rows());
            }
        }
        return ExportFile.of(path, page.text());
    }
}
