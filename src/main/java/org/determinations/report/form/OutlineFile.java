package org.determinations.report.form;

import org.determinations.model.jurisdiction.UnitWords;

/** An outline as a text with pipe tables. */
public final class OutlineFile {
    private OutlineFile() {}

    /** In Markdown. */
    public static ExportFile of(String path, ReportOutline outline) {
        Page page = MarkdownPage.in(UnitWords.OWN);
        page.title(outline.title());
        page.paragraph(outline.mark());
        page.paragraph(outline.origin());
        outline.sections().forEach(section -> OutlineText.add(page, section));
        return ExportFile.of(path, page.text());
    }
}
