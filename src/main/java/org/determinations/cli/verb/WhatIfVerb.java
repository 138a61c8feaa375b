package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.compare.WhatIfQuestion;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.answer.ChangeFormat;
import org.determinations.cli.answer.ChangeTexts;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.change.ChangeReport;
import org.determinations.report.form.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what a run would have said with other facts or another policy. */
@Command(
        name = "whatif",
        header = "What a run would have said with other facts or another policy; nothing is saved.",
        description = "The report carries the command that makes it again, without the options that every verb has.")
public final class WhatIfVerb extends Verb {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RunChoice run = new RunChoice();

    @Option(
            names = "--set",
            paramLabel = "FACT",
            description = "such as CODE:level=3, with the district's code; may be given several times")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--corrections", paramLabel = "DIR", description = "folder of discrepancies and corrected levels")
    private @Nullable Path corrections;

    @Option(names = "--policy", paramLabel = "DIR", description = "folder of a policy pack, such as a draft")
    private @Nullable Path policy;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ChangeFormat format = ChangeFormat.text;

    @Override
    protected ExitCode perform() {
        WhatIfQuestion question =
                new WhatIfQuestion(facts, Optional.ofNullable(corrections), Optional.ofNullable(policy));
        if (question.overrides().isEmpty()
                && question.corrections().isEmpty()
                && question.policy().isEmpty()
                && spec != null) {
            throw new ParameterException(spec.commandLine(), "give --set, --corrections or --policy");
        }
        try (RunReading reading = RunReading.open(options().installation())) {
            ChangeFormat chosen = options().json() ? ChangeFormat.json : format;
            ChangeReport changes = reading.whatIf(run.selection(), question, asTyped());
            show(ChangeTexts.render(
                    changes,
                    chosen,
                    Style.PLAIN.in(
                            reading.jurisdiction(changes.before().number()).words())));
        }
        return ExitCode.DONE;
    }
}
