package org.determinations.cli.verb;

import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.cli.answer.ReleaseAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Parameters;

/** What the verbs share that act on one run's release. */
abstract class ReleaseVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    int run() {
        return run;
    }

    abstract ReleaseOutcome act(ReleaseDesk desk);

    @Override
    protected ExitCode perform() {
        try (ReleaseDesk desk = ReleaseDesk.open(options().installation(), progress())) {
            ReleaseOutcome outcome = act(desk);
            print(options().json() ? ReleaseAnswer.FORM.render(outcome) : ReleaseAnswer.text(outcome, desk.actsBy()));
        }
        return ExitCode.DONE;
    }
}
