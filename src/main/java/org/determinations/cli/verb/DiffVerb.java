package org.determinations.cli.verb;

import org.determinations.application.reading.RunReading;
import org.determinations.cli.answer.ChangeFormat;
import org.determinations.cli.answer.ChangeTexts;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.form.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two runs and what caused it. */
@Command(
        name = "diff",
        header = "What changed from one run to another, and what caused it.",
        description = "Every change has exactly one stated cause, or says that it has several and which.")
public final class DiffVerb extends Verb {
    @Parameters(index = "0", paramLabel = "RUN", description = "number of the earlier run")
    private int before;

    @Parameters(index = "1", paramLabel = "RUN", description = "number of the later run")
    private int after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ChangeFormat format = ChangeFormat.text;

    @Override
    protected ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            ChangeFormat chosen = options().json() ? ChangeFormat.json : format;
            Style style = style(reading.jurisdiction(after).words());
            show(ChangeTexts.render(reading.diff(before, after), chosen, style));
        }
        return ExitCode.DONE;
    }
}
