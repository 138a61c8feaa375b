package org.determinations.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextTable;

/** What a run gave, to be read in ten seconds: counts, what waits for a person, where the files are, what to do next. */
public final class RunSummaryText {
    private static final int LABEL = 46;
    private static final int NUMBER = 7;

    private final RunReport runReport;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private RunSummaryText(RunReport runReport, Style style) {
        this.runReport = runReport;
        this.style = style;
    }

    /** The folder is printed as given. */
    public static String render(RunReport runReport, String outputFolder, Style style) {
        RunSummaryText text = new RunSummaryText(RunOrder.of(runReport), style);
        ControlTotals totals = ControlTotals.of(runReport);
        text.line(style.bold(heading(runReport.run())));
        text.line("");
        text.totals(totals);
        text.line("  " + TextLines.padRight("Input issues", LABEL) + "  " + IssueText.counts(runReport.issues()));
        text.warnings();
        text.line("");
        text.line("Files in " + TextLines.clean(outputFolder));
        text.next(totals);
        return text.out.toString();
    }

    /** {@code Official determinations, cycle 2012-13, dated 2012-09-19 (run 1, policy pack massachusetts-2012.1)}. */
    static String heading(RunHeader run) {
        String word = run.stage().word();
        return String.format(
                Locale.ROOT,
                "%s%s determinations, cycle %s, dated %s (run %d, policy pack %s)",
                word.substring(0, 1).toUpperCase(Locale.ROOT),
                word.substring(1),
                run.cycle().text(),
                run.stageDate(),
                run.number(),
                run.packId());
    }

    private void totals(ControlTotals totals) {
        count(style.words().in("Districts read"), totals.districts(), false);
        int codeWidth = totals.perCategory().stream()
                .mapToInt(c -> TextLines.length(c.description().code().text()))
                .max()
                .orElse(0);
        for (ControlTotals.Count c : totals.perCategory()) {
            CategoryDescription described = c.description();
            String label = TextLines.padRight(described.code().text(), codeWidth + 2) + described.name();
            count("  " + label, c.districts(), false);
        }
        count("  undetermined: a person must decide", totals.undetermined(), totals.undetermined() > 0);
        count(
                Programmes.words(runReport.run().shape()).factors().columns().isEmpty()
                        ? "Reassigned by a recorded decision"
                        : Programmes.words(runReport.run().shape()).in("Reassigned for {cause}"),
                totals.reassigned(),
                false);
        count("On the review list", totals.onReviewList(), totals.onReviewList() > 0);
        if (totals.notJudged() > 0) {
            count("Cannot be judged: rows missing or rejected", totals.notJudged(), true);
        }
    }

    private void count(String label, int number, boolean waits) {
        String padded = TextLines.padRight(label, LABEL);
        String line = "  " + padded + String.format(Locale.ROOT, "%" + NUMBER + "s", TextLines.number(number));
        line(waits ? style.attention(line) : line);
    }

    private void warnings() {
        if (runReport.warnings().isEmpty()) {
            return;
        }
        line("");
        line("Warnings, each to be signed for before a release:");
        for (RunWarning warning : runReport.warnings()) {
            TextLines.wrap(warning.ruleId() + ": " + warning.words(), TextLines.WIDTH - 2)
                    .forEach(l -> line("  " + style.attention(l)));
        }
    }

    private void next(ControlTotals totals) {
        List<List<String>> rows = new ArrayList<>();
        example()
                .ifPresent(d -> rows.add(
                        List.of("determinations explain " + d.district(), "why " + d.called() + " has its result")));
        if (totals.onReviewList() + totals.notJudged() > 0) {
            rows.add(List.of(
                    "determinations review list",
                    Programmes.words(runReport.run().shape()).strongestFirst().isEmpty()
                            ? "why each is on it"
                            : "the evidence, strongest first"));
        }
        if (totals.onReviewList() + totals.undetermined() > 0) {
            rows.add(List.of("determinations review template", "a decisions file to fill in"));
        }
        if (!runReport.issues().isEmpty()) {
            rows.add(List.of(InputIssueFile.NAME + " in that folder", "every issue, with what to do"));
        }
        if (!rows.isEmpty()) {
            line("");
            line("Next");
            TextTable.of(List.of("", ""), rows, TextLines.WIDTH - 2).body().forEach(l -> line("  " + l));
        }
    }

    /** The district with the strongest evidence; else the first one. */
    private Optional<Determination> example() {
        return Candidate.listScreened(runReport).stream()
                .map(Candidate::determination)
                .findFirst()
                .or(() -> runReport.determinations().stream().findFirst());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
