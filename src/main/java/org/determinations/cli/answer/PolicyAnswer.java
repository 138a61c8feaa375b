package org.determinations.cli.answer;

import org.determinations.application.policy.GoverningPack;
import org.determinations.report.result.PolicySheetPage;

/** A policy pack in the format a person asked for. */
public final class PolicyAnswer {
    private PolicyAnswer() {}

    /** As text, a scorecard is its tables and any other pack its rules with their parameters. */
    public static String render(GoverningPack shown, ExplanationFormat format) {
        return switch (format) {
            case text -> shown.isScorecard() ? PolicySheetPage.text(shown.sheet()) : PolicyText.render(shown);
            case markdown -> PolicySheetPage.markdown(shown.sheet());
            case json -> PolicyJson.FORM.render(shown);
        };
    }
}
