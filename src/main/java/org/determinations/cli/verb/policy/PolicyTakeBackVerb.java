package org.determinations.cli.verb.policy;

import org.determinations.application.adopt.PolicyDesk;
import org.determinations.application.adopt.Returned;
import org.determinations.cli.answer.PublicationAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a published policy a draft again. */
@Command(
        name = "take-back",
        header = "Make a published policy a draft again, as long as no run of the store used it.",
        description =
                "Only what was published from this store, the newest first: a pack in whose place another stands stays until "
                        + "that one was taken back. A pack in whose place it stood governs its cycles again.")
public final class PolicyTakeBackVerb extends Verb {
    @Parameters(paramLabel = "PACK", description = "name of the published pack")
    private String pack = "";

    @Option(names = "--note", required = true, paramLabel = "TEXT", description = "why, in one line")
    private String note = "";

    @Override
    protected ExitCode perform() {
        Returned act = new PolicyDesk(options().installation()).takeBack(pack, note);
        print(options().json() ? PublicationAnswer.TAKEN_BACK.render(act) : PublicationAnswer.text(act));
        return ExitCode.DONE;
    }
}
