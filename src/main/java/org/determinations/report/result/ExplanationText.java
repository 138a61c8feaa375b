package org.determinations.report.result;

import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** One determination explained to a person at a terminal: at most 100 columns, result first. One per district and run. */
public final class ExplanationText {
    private ExplanationText() {}

    public static String render(Determination determination, ExplanationContext context, Style style) {
        return ExplanationOutline.render(TextPage.of(style), determination, context);
    }
}
