package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.Determination;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RuleResult;
import org.determinations.model.RunReport;

/** The districts awaiting a person, on a terminal: those that the screen lists, then those without a category. */
public final class ReviewListText {
    private ReviewListText() {}

    public static String render(RunReport runReport, Style style) {
        List<Candidate> screened = Candidate.listScreened(runReport);
        List<Determination> undetermined = Candidate.listUndetermined(runReport);
        Page page = new TextPage(style);
        page.title(RunSummaryText.heading(runReport.run()));
        page.section("On the review list: " + TextLines.counted(screened.size(), "district", "districts"));
        if (screened.isEmpty()) {
            page.paragraph(
                    runReport.run().stage().considersCompliance()
                            ? "The screen lists no district."
                            : "Compliance is not considered at the "
                                    + runReport.run().stage().word() + " stage: no district was screened.");
        }
        screened.forEach(candidate -> candidate(page, candidate));
        page.section("Undetermined: " + TextLines.counted(undetermined.size(), "district", "districts"));
        if (undetermined.isEmpty()) {
            page.paragraph("Every district has a category.");
        } else {
            page.table(
                    List.of("district", "what a person must decide"),
                    undetermined.stream()
                            .map(d -> List.of(d.district() + " " + d.name(), d.undeterminedReason()))
                            .toList());
        }
        page.section("Next");
        page.bullets(List.of(
                "determinations explain DISTRICT: all the evidence on one page",
                "determinations review template: a decisions file to fill in"));
        return page.text();
    }

    private static void candidate(Page page, Candidate candidate) {
        Determination d = candidate.determination();
        page.part(d.district() + " " + d.name() + ", " + d.label() + ": " + candidate.standing("no decision yet"));
        List<String> shown = new ArrayList<>();
        for (RuleResult factor : candidate.factors()) {
            if (factor.strength().compareTo(EvidenceStrength.PRESENT) >= 0) {
                shown.add(factor.title() + ". " + Words.stressed(factor) + Words.rows(factor));
            }
        }
        page.bullets(shown);
    }
}
