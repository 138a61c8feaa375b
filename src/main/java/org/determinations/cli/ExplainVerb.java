package org.determinations.cli;

import org.determinations.batch.ExplanationFormat;
import org.determinations.batch.RunReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one district's determination. */
@Command(
        name = "explain",
        header = "Explain one district's determination, down to file and row.",
        description = "DISTRICT is a code of 4 or 8 digits, or a part of a name that fits only one district.")
final class ExplainVerb extends Verb {
    @Parameters(paramLabel = "DISTRICT", description = "00350000, 35, or part of a name")
    private String district = "";

    @Mixin
    private final RunChoice run = new RunChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ExplanationFormat format = ExplanationFormat.text;

    ExplainVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            ExplanationFormat chosen = options().json() ? ExplanationFormat.json : format;
            terminal()
                    .result(reading.explain(
                            run.selection(), district, chosen, options().color(terminal())));
        }
        return ExitCode.DONE;
    }
}
