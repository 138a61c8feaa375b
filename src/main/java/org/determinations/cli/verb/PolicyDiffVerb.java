package org.determinations.cli.verb;

import org.determinations.application.policy.PackComparison;
import org.determinations.application.policy.PackDifference;
import org.determinations.cli.answer.PackDifferenceAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two policy packs. */
@Command(name = "diff", header = "What two policy packs say differently, by parameter and row.")
final class PolicyDiffVerb extends Verb {
    @Parameters(index = "0", paramLabel = "PACK", description = "name of a pack, or its folder")
    private String before = "";

    @Parameters(index = "1", paramLabel = "PACK", description = "the other")
    private String after = "";

    @Override
    protected ExitCode perform() {
        PackDifference difference = new PackComparison(options().installation()).compare(before, after);
        print(options().json() ? PackDifferenceAnswer.FORM.render(difference) : PackDifferenceAnswer.text(difference));
        return ExitCode.DONE;
    }
}
