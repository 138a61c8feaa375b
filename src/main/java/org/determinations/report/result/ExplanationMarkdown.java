package org.determinations.report.result;

import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.MarkdownPage;

/** One determination explained as Markdown with tables, in the same order as the text. One per district and run. */
public final class ExplanationMarkdown {
    private ExplanationMarkdown() {}

    /** @param units words of the jurisdiction for what is determined */
    public static String render(Determination determination, ExplanationContext context, UnitWords units) {
        return ExplanationOutline.render(MarkdownPage.in(units), determination, context);
    }
}
