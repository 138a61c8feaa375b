package org.determinations.cli.answer;

import java.util.List;
import java.util.Locale;
import org.determinations.application.run.StageOutcome;
import org.determinations.report.change.ChangeReportText;
import org.determinations.report.dossier.RunEnding;
import org.determinations.report.form.Style;
import org.determinations.report.run.RunJson;
import org.determinations.report.run.RunSummaryText;

/** What running a stage came to. */
public final class StageAnswer {
    private StageAnswer() {}

    /** In full, for a person. */
    public static String text(StageOutcome outcome) {
        if (outcome.alreadyDone()) {
            return alreadyDone(outcome);
        }
        return outcome.secondary()
                .map(result -> new SecondaryStageText(outcome.report(), result, outcome.units()).text(outcome.folder()))
                .orElseGet(() -> summary(outcome));
    }

    /** In one line, for a year of stages. */
    public static String line(StageOutcome outcome) {
        String line = outcome.secondary()
                .map(result -> new SecondaryStageText(outcome.report(), result, outcome.units()).line())
                .orElseGet(() -> StageLine.of(outcome));
        return line + alreadyDoneWords(outcome);
    }

    /** For a program. */
    public static String json(StageOutcome outcome) {
        return RunJson.SUMMARY.render(ending(outcome));
    }

    /** Several stages for a program, in the order run. */
    public static String json(List<StageOutcome> outcomes) {
        return RunJson.CYCLE.render(outcomes.stream().map(StageAnswer::ending).toList());
    }

    private static RunEnding ending(StageOutcome outcome) {
        return new RunEnding(
                outcome.report(),
                outcome.folder().toString(),
                outcome.alreadyDone(),
                outcome.newerRun(),
                outcome.carried());
    }

    private static String summary(StageOutcome outcome) {
        Style style = Style.PLAIN.in(outcome.units());
        String summary =
                RunSummaryText.render(outcome.report(), outcome.folder().toString(), style);
        return outcome.changes()
                .map(changes ->
                        summary + outcome.units().in(carried(outcome)) + "\n" + ChangeReportText.render(changes, style))
                .orElse(summary);
    }

    /** In a line of its own, where the run supersedes another. */
    private static String carried(StageOutcome outcome) {
        return outcome.carried()
                .map(carried -> carried.whyNone().isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "\nTaken over from run %d: %,d of %,d districts, whose facts did not move\n",
                                carried.from(),
                                carried.districts(),
                                carried.all())
                        : "\nEvery district was computed, none taken over from run " + carried.from() + ": "
                                + carried.whyNone() + "\n")
                .orElse("");
    }

    private static String alreadyDone(StageOutcome outcome) {
        return "nothing to do: run " + outcome.report().run().number()
                + " has already done this work; its files are in "
                + outcome.folder()
                + outcome.newerRun()
                        .map(newer -> "\nrun " + newer + " is newer and used different inputs or a different policy;"
                                + " it is the current run of this stage")
                        .orElse("")
                + "\n(--again makes a new run)";
    }

    private static String alreadyDoneWords(StageOutcome outcome) {
        return outcome.alreadyDone()
                ? outcome.newerRun()
                        .map(newer -> " (already done; run " + newer + " is newer)")
                        .orElse(" (already done)")
                : "";
    }
}
