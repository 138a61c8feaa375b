package org.determinations.cli.verb;

import org.determinations.application.reading.RunReading;
import org.determinations.cli.answer.ChangeFormat;
import org.determinations.cli.answer.ChangeTexts;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.change.ChangeReport;
import org.determinations.report.change.ChangesText;
import org.determinations.report.form.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which districts changed since an earlier run, and why. */
@Command(
        name = "changes",
        header = "Which districts changed since an earlier stage or run, and why.",
        description = {
            "One screen: results that moved, each with its cause. Facts that moved without moving a result are counted; "
                    + "--near lists them. The later run is the newest that determined districts, unless an option names another."
        })
public final class ChangesVerb extends Verb {
    @Option(
            names = "--since",
            paramLabel = "STAGE|RUN",
            required = true,
            completionCandidates = Choices.Stages.class,
            description = "provisional, preliminary or official of the same cycle, or the number of a run")
    private String since = "";

    @Mixin
    private final RunChoice run = new RunChoice();

    @Option(names = "--near", description = "also list facts that moved without moving a result")
    private boolean near;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ChangeFormat format = ChangeFormat.text;

    @Override
    protected ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            ChangeFormat chosen = options().json() ? ChangeFormat.json : format;
            ChangeReport changes = reading.changes(run.selection(), since);
            Style style = style(reading.jurisdiction(changes.after().number()).words());
            show(
                    chosen == ChangeFormat.text
                            ? ChangesText.render(changes, near, style)
                            : ChangeTexts.render(changes, chosen, style));
        }
        return ExitCode.DONE;
    }
}
