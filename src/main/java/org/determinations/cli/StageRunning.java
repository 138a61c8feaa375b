package org.determinations.cli;

import java.util.List;
import org.determinations.batch.StageOutcome;
import picocli.CommandLine.Option;

/** What the verbs that run stages share: one more option, and how they end. */
abstract class StageRunning extends Verb {
    @Option(names = "--again", description = "make a new run although the same work is already done")
    private boolean again;

    StageRunning(Terminal terminal) {
        super(terminal);
    }

    boolean again() {
        return again;
    }

    /** Prints what each stage came to; the most telling ending wins. */
    ExitCode ending(List<StageOutcome> outcomes) {
        for (StageOutcome outcome : outcomes) {
            terminal().result(options().json() ? outcome.json() : outcome.text());
        }
        if (outcomes.stream().allMatch(StageOutcome::alreadyDone)) {
            return ExitCode.NOTHING_TO_DO;
        }
        return outcomes.stream().anyMatch(o -> o.rejectedRows() > 0) ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
    }
}
