package org.determinations.cli.verb;

import java.util.Optional;
import org.determinations.application.reading.DistrictAnalysis;
import org.determinations.application.reading.DistrictExplanation;
import org.determinations.application.reading.MeasureWorking;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.answer.ExplanationAnswer;
import org.determinations.cli.answer.ExplanationFormat;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.report.form.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one district's determination. */
@Command(
        name = "explain",
        header = "Explain one district's determination, down to file and row.",
        description = "DISTRICT is a code, also a shortened one, or a part of a name that fits only one district.")
public final class ExplainVerb extends Verb {
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

    @Option(
            names = "--pairs",
            description =
                    "the two facts that together would change the category, where neither would alone; text only, and"
                            + " with many measures it takes minutes")
    private boolean pairs;

    @Override
    protected ExitCode perform() {
        if (pairs && (secondary || options().json() || format != ExplanationFormat.text)) {
            throw notWithPairs();
        }
        try (RunReading reading = RunReading.open(options().installation())) {
            if (pairs) {
                print(ExplanationAnswer.text(reading.pairs(run.selection(), district)));
                return ExitCode.DONE;
            }
            if (secondary) {
                print(secondary(reading, options().json() || format == ExplanationFormat.json));
                return ExitCode.DONE;
            }
            ExplanationFormat chosen = options().json() ? ExplanationFormat.json : format;
            DistrictExplanation explained = reading.explain(run.selection(), district);
            int number = explained.context().run().number();
            Style style = style(reading.jurisdiction(number).words());
            show(ExplanationAnswer.render(explained, chosen, style));
        }
        return ExitCode.DONE;
    }

    private static Refusal notWithPairs() {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--pairs",
                "pairs of facts are told as text, and of the determination alone",
                "--json, --format or --secondary beside it",
                "--pairs without them",
                "leave the other option out");
    }

    private String secondary(RunReading reading, boolean json) {
        if (measure == null) {
            DistrictAnalysis analysis = reading.secondary(run.selection(), district);
            return json ? ExplanationAnswer.json(analysis) : ExplanationAnswer.text(analysis);
        }
        MeasureWorking working = reading.arithmetic(run.selection(), district, measure, Optional.ofNullable(group));
        return json ? ExplanationAnswer.json(working) : ExplanationAnswer.text(working);
    }
}
