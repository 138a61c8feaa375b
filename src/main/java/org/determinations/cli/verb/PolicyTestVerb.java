package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.policy.PackScenarios;
import org.determinations.application.policy.PackTrial;
import org.determinations.cli.answer.PackTrialJson;
import org.determinations.cli.answer.PackTrialText;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a policy pack. */
@Command(
        name = "test",
        header = "Run the scenarios of a policy pack: what is expected, what comes out, which rows none reaches.")
final class PolicyTestVerb extends Verb {
    @Parameters(paramLabel = "PACK", description = "name of a pack, or its folder")
    private String pack = "";

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            description = "further scenarios that are not of the pack: a CSV file, or a folder of them (repeatable)")
    private List<Path> further = List.of();

    PolicyTestVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode perform() {
        PackTrial trial = new PackScenarios(options().installation()).run(pack, further);
        print(options().json() ? PackTrialJson.render(trial) : PackTrialText.render(trial));
        return trial.isPassed() ? ExitCode.DONE : ExitCode.DIFFERS;
    }
}
