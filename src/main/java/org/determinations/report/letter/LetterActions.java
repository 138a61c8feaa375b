package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;

/** What a result calls for, in a few sentences. Never empty. */
final class LetterActions {
    private LetterActions() {}

    /** What the category calls for, corrections of findings, and which result assistance rests on. */
    static List<String> list(Determination own, ExplanationContext context, UnitWords unit) {
        List<String> sentences = new ArrayList<>();
        sentences.add(own.category()
                .flatMap(context::find)
                .map(CategoryDescription::assistanceText)
                .orElseGet(() -> unit.in(
                        "Nothing for now: what is called for follows from the category, which the department has still to"
                                + " decide and will tell the district.")));
        if (showsEvidence(own)) {
            sentences.add(context.shape().in("The {factors}")
                    + " show evidence of non-compliance. Every finding is to be corrected,"
                    + " whatever the category is.");
        }
        if (own.category().isPresent()) {
            sentences.add(restsOn(context.run().stage()));
        }
        if (context.run().stage() == Stage.PRELIMINARY) {
            sentences.add(unit.in("The district checks its data and reports discrepancies in time."));
        }
        return List.copyOf(sentences);
    }

    private static boolean showsEvidence(Determination own) {
        return own.rules().stream()
                .anyMatch(rule ->
                        rule.strength() == EvidenceStrength.PRESENT || rule.strength() == EvidenceStrength.SIGNIFICANT);
    }

    private static String restsOn(Stage stage) {
        return switch (stage) {
            case PROVISIONAL -> "Assistance over the summer rests on this result.";
            case PRELIMINARY ->
                "Assistance over the summer still rests on the provisional result, later assistance on the official one.";
            case OFFICIAL, SECONDARY -> "All assistance from now on rests on this result.";
        };
    }
}
