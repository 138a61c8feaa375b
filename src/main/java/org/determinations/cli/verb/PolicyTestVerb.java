package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackFolders;
import org.determinations.application.policy.PackTrial;
import org.determinations.application.validate.PackTrials;
import org.determinations.cli.answer.PackTrialJson;
import org.determinations.cli.answer.PackTrialText;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a policy pack. */
@Command(
        name = "test",
        header = "Run the scenarios of a policy pack: what is expected, what comes out, what none reaches.")
final class PolicyTestVerb extends Verb {
    @Parameters(paramLabel = "PACK", description = "name of a pack, or its folder")
    private String pack = "";

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            description =
                    "further scenarios that are not of the pack: a CSV file or a folder of them; of a policy in rules a cycle folder with what is expected, or a folder of such (repeatable)")
    private List<Path> further = List.of();

    @Override
    protected ExitCode perform() {
        Installation installation = options().installation();
        PackTrial trial = PackTrials.run(installation, PackFolders.get(installation, pack), further);
        print(options().json() ? PackTrialJson.FORM.render(trial) : PackTrialText.render(trial));
        return trial.isPassed() ? ExitCode.DONE : ExitCode.DIFFERS;
    }
}
