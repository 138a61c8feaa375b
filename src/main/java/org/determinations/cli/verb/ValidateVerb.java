package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.validate.FolderValidation;
import org.determinations.application.validate.ValidationOutcome;
import org.determinations.cli.answer.ValidationAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks everything in a cycle folder and touches no database. */
@Command(
        name = "validate",
        header = "Check everything in a cycle folder; touch no database.",
        description = "Lists every issue with file, row, code and what to do. Structure errors come alone.")
public final class ValidateVerb extends Verb {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Option(
            names = "--issues",
            paramLabel = "FILE",
            description = {
                "also write the issues to FILE.csv, FILE.json or FILE.xlsx; without an ending, to a new folder with "
                        + "all of them and a copy for each district with rows to correct"
            })
    private @Nullable Path issues;

    @Option(
            names = "--map",
            paramLabel = "NAME=COLUMN",
            description = "this once, take the column NAME of a file for COLUMN of its contract (repeatable)")
    private Map<String, String> names = Map.of();

    @Override
    protected ExitCode perform() {
        ValidationOutcome outcome = FolderValidation.validate(
                options().installation(), folder.path(), Optional.ofNullable(issues), names, progress());
        print(options().json() ? ValidationAnswer.json(outcome) : ValidationAnswer.text(outcome));
        if (outcome.refused()) {
            return ExitCode.REFUSED;
        }
        return outcome.rejectedRows() > 0 ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
    }
}
