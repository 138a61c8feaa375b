package org.determinations.report;

import org.determinations.model.Determination;

/** One determination explained to a person at a terminal: at most 100 columns, result first. One per district and run. */
public final class ExplanationText {
    private ExplanationText() {}

    public static String render(Determination determination, ExplanationContext context, Style style) {
        return ExplanationOutline.render(new TextPage(style), determination, context);
    }
}
