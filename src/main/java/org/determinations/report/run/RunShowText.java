package org.determinations.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** One run on a terminal: who, when, what went in, what came out. One per run. */
public final class RunShowText {
    private RunShowText() {}

    /**
     * The page.
     *
     * @param release how far a computed run has come towards its readers; empty for one that is not computed
     * @param history what happened to it, oldest first
     */
    public static String render(
            RunReport runReport, Optional<ReleaseState> release, List<RunMoment> history, Style style) {
        RunHeader run = runReport.run();
        Page page = TextPage.of(style);
        page.title(RunSummaryText.heading(run));
        page.facts(List.of(
                List.of(
                        "State",
                        release.map(ReleaseState::word)
                                .orElse(run.state().name().toLowerCase(Locale.ROOT))),
                List.of("Started", RunListText.moment(run.startedAt()) + " UTC by " + run.startedBy()),
                List.of(
                        "Finished",
                        run.finishedAt()
                                .map(t -> RunListText.moment(t) + " UTC")
                                .orElse("not yet")),
                List.of("Supersedes", run.supersedes().map(n -> "run " + n).orElse("no run")),
                List.of("Policy pack", run.packId() + ", SHA-256 " + run.packHash()),
                List.of("Input set", "SHA-256 " + run.inputSetHash()),
                List.of("Program", run.programVersion())));
        page.section("Inputs");
        inputs(page, RunOrder.of(runReport).files());
        page.section("Results");
        results(page, runReport);
        if (!runReport.warnings().isEmpty()) {
            page.section("Warnings");
            page.bullets(runReport.warnings().stream()
                    .map(w -> w.ruleId() + ": " + page.said(w.words()))
                    .toList());
        }
        page.section("What happened");
        page.table(
                List.of("when (UTC)", "what", "by", "note"),
                history.stream().map(RunShowText::row).toList());
        return page.text();
    }

    private static void results(Page page, RunReport runReport) {
        RunHeader run = runReport.run();
        if (run.state() != RunState.COMPUTED) {
            page.paragraph(
                    "Nothing was determined: the run is " + run.state().name().toLowerCase(Locale.ROOT) + ".");
        } else if (run.stage() == Stage.SECONDARY) {
            page.paragraph(page.said("A secondary analysis determines no district")
                    + ": determinations explain DISTRICT --secondary --run " + run.number()
                    + " shows what it found.");
        } else {
            page.facts(totals(runReport));
            return;
        }
        page.facts(List.of(List.of("Input issues", IssueText.counts(runReport.issues()))));
    }

    private static List<String> row(RunMoment moment) {
        String about = moment.about().isEmpty() ? "" : "for: " + moment.about();
        String apart = moment.note().isEmpty() || about.isEmpty() ? "" : " - ";
        return List.of(RunListText.moment(moment.at()), moment.what(), moment.by(), moment.note() + apart + about);
    }

    private static void inputs(Page page, List<InputFileRecord> files) {
        if (files.isEmpty()) {
            page.paragraph("No file.");
            return;
        }
        page.table(
                List.of("file", "layout", "rows", "accepted", "rejected", "left out"),
                files.stream().map(RunShowText::row).toList());
        page.bullets(
                files.stream().map(f -> f.name() + ": SHA-256 " + f.sha256()).toList());
    }

    private static List<String> row(InputFileRecord file) {
        return List.of(
                file.name(),
                file.contract(),
                TextLines.number(file.rowsRead()),
                TextLines.number(file.accepted()),
                TextLines.number(file.rejected()),
                TextLines.number(file.notThisCycle()));
    }

    private static List<List<String>> totals(RunReport runReport) {
        ControlTotals totals = ControlTotals.of(runReport);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Districts", TextLines.number(totals.districts())));
        for (ControlTotals.Count c : totals.perCategory()) {
            String label = c.description().name() + " (" + c.description().code() + ")";
            rows.add(List.of(label, TextLines.number(c.districts())));
        }
        rows.add(List.of("Undetermined", TextLines.number(totals.undetermined())));
        rows.add(List.of("Reassigned", TextLines.number(totals.reassigned())));
        rows.add(List.of("On the review list", TextLines.number(totals.onReviewList())));
        rows.add(List.of("Input issues", IssueText.counts(runReport.issues())));
        return rows;
    }
}
