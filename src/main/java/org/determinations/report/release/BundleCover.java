package org.determinations.report.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.report.form.Edition;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.Words;

/** The cover page of one district's bundle. */
final class BundleCover {
    private BundleCover() {}

    /** For a superintendent: what it is, who may see it, how to report a discrepancy, what else is in the bundle. */
    static String render(
            Edition edition, Determination determination, CyclePlan plan, List<String> others, Proof proof) {
        RunHeader run = edition.run();
        UnitWords words = plan.jurisdiction().words();
        String mark = ReleaseNames.mark(edition, determination.district(), plan.jurisdiction());
        Page page = TextPage.of(Style.PLAIN);
        page.title(mark);
        page.section("Special education determination");
        List<List<String>> facts = new ArrayList<>(List.of(
                List.of(words.in("District"), determination.listed()),
                List.of("Result", determination.label()),
                List.of("Cycle", plan.jurisdiction().years().text(run.cycle())),
                List.of("Stage", run.stage().word()),
                List.of("Date", run.stageDate().toString())));
        facts.addAll(Words.proof(proof));
        page.facts(facts);
        if (run.stage().isConfidential()) {
            inConfidence(page, plan, run);
        } else {
            official(page, words, Programmes.words(run.shape()));
        }
        page.section("In this bundle");
        page.bullets(others);
        return page.text() + "\n" + mark + "\n";
    }

    private static void inConfidence(Page page, CyclePlan plan, RunHeader run) {
        page.section("Who may see it");
        UnitWords words = plan.jurisdiction().words();
        page.paragraph(words.in(
                "This result is not official and may still change. It is for this district alone, to plan with. It"
                        + " is not to be made public and does not leave the district; every print-out and copy keeps the stage,"
                        + " the date and the word confidential."));
        if (!hasRoster(plan, run)) {
            toldByTheLetter(page, "A correction makes a new result.");
            return;
        }
        page.section("How to report a discrepancy");
        page.paragraph(words.in(
                        "When a student is missing from the MCAS roster, listed twice or shown with the wrong participation"
                                + " status, the principal or director reports it through the department's online tool for MCAS"
                                + " discrepancies. ")
                + window(plan));
    }

    private static void official(Page page, UnitWords words, ShapeWords shape) {
        page.section("Who may see it");
        page.paragraph(words.in(
                shape.in("This result is official. {Basis}, category and label are public once the department has"
                        + " released them; what the explanation says beyond them is addressed to this district.")));
        toldByTheLetter(page, "A correction is released as an amendment, with a note.");
    }

    private static void toldByTheLetter(Page page, String afterwards) {
        page.section("How to report an error");
        page.paragraph("The letter says whom to tell. " + afterwards);
    }

    /** Levels rest on the roster of a test; a policy of measures has none, unless its cycle announces a window for it. */
    private static boolean hasRoster(CyclePlan plan, RunHeader run) {
        return plan.discrepancyWindow().isPresent()
                || !Programmes.words(run.shape()).factors().columns().isEmpty();
    }

    private static String window(CyclePlan plan) {
        return plan.discrepancyWindow()
                .map(w -> words(w, plan))
                .orElseGet(() -> plan.jurisdiction().words().in("The department announces from when to when."));
    }

    private static String words(DiscrepancyWindow window, CyclePlan plan) {
        return String.format(
                Locale.ROOT,
                "Reports count from %s to %s at %s (%s); a later one is kept and is not in the official result.",
                window.opensOn(),
                window.closesAt().toLocalDate(),
                window.closesAt().toLocalTime(),
                plan.zone());
    }
}
