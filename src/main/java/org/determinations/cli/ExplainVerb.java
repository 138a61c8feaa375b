package org.determinations.cli;

import java.util.Optional;
import org.determinations.application.reading.ExplanationFormat;
import org.determinations.application.reading.RunReading;
import org.jspecify.annotations.Nullable;
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
    @Parameters(paramLabel = "DISTRICT", description = "code, also a shortened one, or part of a name")
    private String district = "";

    @Mixin
    private final RunChoice run = new RunChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ExplanationFormat format = ExplanationFormat.text;

    @Option(names = "--secondary", description = "the secondary analysis of the district instead of its determination")
    private boolean secondary;

    @Option(
            names = "--measure",
            paramLabel = "ID",
            description = "with --secondary: the arithmetic of one measure, such as A1 or B1-R")
    private @Nullable String measure;

    @Option(names = "--group", paramLabel = "GROUP", description = "with --measure: one group, such as HISPANIC")
    private @Nullable String group;

    ExplainVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            if (secondary) {
                print(reading.explainSecondary(
                        run.selection(),
                        district,
                        Optional.ofNullable(measure),
                        Optional.ofNullable(group),
                        options().json() || format == ExplanationFormat.json));
                return ExitCode.DONE;
            }
            ExplanationFormat chosen = options().json() ? ExplanationFormat.json : format;
            show(reading.explain(run.selection(), district, chosen, options().color(terminal())));
        }
        return ExitCode.DONE;
    }
}
