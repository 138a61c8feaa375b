package org.determinations.cli;

import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.cli.answer.ReleaseAnswer;
import picocli.CommandLine.Parameters;

/** What the verbs share that act on one run's release. */
abstract class ReleaseVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    ReleaseVerb(Terminal terminal) {
        super(terminal);
    }

    int run() {
        return run;
    }

    abstract ReleaseOutcome act(ReleaseDesk desk);

    @Override
    ExitCode perform() {
        try (ReleaseDesk desk = ReleaseDesk.open(options().installation(), progress())) {
            ReleaseOutcome outcome = act(desk);
            print(options().json() ? ReleaseAnswer.json(outcome) : ReleaseAnswer.text(outcome));
        }
        return ExitCode.DONE;
    }
}
