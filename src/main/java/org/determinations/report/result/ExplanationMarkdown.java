package org.determinations.report.result;

import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.MarkdownPage;

/** One determination explained as Markdown with tables, in the same order as the text. One per district and run. */
public final class ExplanationMarkdown {
    private ExplanationMarkdown() {}

    public static String render(Determination determination, ExplanationContext context) {
        return ExplanationOutline.render(new MarkdownPage(), determination, context);
    }
}
