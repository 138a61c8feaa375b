package org.determinations.report.run;

import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.Words;
import org.determinations.report.result.ReviewWords;

/**
 * The districts awaiting a person, on a terminal: those that the screen lists, those that it cannot judge, then
 * those without a category.
 */
public final class ReviewListText {
    private ReviewListText() {}

    public static String render(RunReport runReport, Style style) {
        List<Candidate> screened = Candidate.listScreened(runReport);
        List<Determination> undetermined = Candidate.listUndetermined(runReport);
        ReviewWords words = ReviewWords.of(runReport);
        Page page = TextPage.of(style);
        page.title(RunSummaryText.heading(runReport.run()));
        page.section("On the review list: " + TextLines.counted(screened.size(), "district", "districts"));
        if (screened.isEmpty()) {
            page.paragraph(page.said(words.noneListed()));
        }
        screened.forEach(candidate -> candidate(page, candidate));
        if (runReport.run().stage().considersCompliance()) {
            unjudged(page, Candidate.listUnjudged(runReport), words);
        }
        page.section("Undetermined: " + TextLines.counted(undetermined.size(), "district", "districts"));
        if (undetermined.isEmpty()) {
            page.paragraph(page.said(words.noneUndetermined()));
        } else {
            page.table(
                    List.of("district", "what a person must decide"),
                    undetermined.stream()
                            .map(d -> List.of(d.listed(), page.said(d.undeterminedReason())))
                            .toList());
        }
        page.section("Next");
        page.bullets(List.of(
                "determinations explain DISTRICT: all the evidence on one page",
                "determinations decide DISTRICT --run " + runReport.run().number()
                        + " --preview ...: a decision, shown before it is recorded",
                "determinations review template: a decisions file to fill in"));
        return page.text();
    }

    private static void unjudged(Page page, List<Candidate> unjudged, ReviewWords words) {
        page.section("Cannot be judged: " + TextLines.counted(unjudged.size(), "district", "districts"));
        if (unjudged.isEmpty()) {
            page.paragraph(page.said(words.noneUnjudged()));
        } else {
            page.table(
                    List.of("district", "what is not there"),
                    unjudged.stream()
                            .map(c -> List.of(
                                    c.determination().district() + " "
                                            + c.determination().name(),
                                    c.unjudgedWords()))
                            .toList());
        }
        words.notEvaluatedForAnyDistrict().stream().map(page::said).forEach(page::paragraph);
    }

    private static void candidate(Page page, Candidate candidate) {
        Determination d = candidate.determination();
        page.part(d.listed() + ", " + d.label() + ": " + candidate.standing("no decision yet"));
        page.bullets(Words.showing(d.rules()).stream().map(Words::shown).toList());
    }
}
