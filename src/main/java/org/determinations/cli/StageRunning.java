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
        outcomes.forEach(outcome -> terminal().result(shown(outcome, outcomes.size() > 1)));
        if (outcomes.stream().allMatch(StageOutcome::alreadyDone)) {
            return ExitCode.NOTHING_TO_DO;
        }
        return outcomes.stream().anyMatch(o -> o.rejectedRows() > 0) ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
    }

    private String shown(StageOutcome outcome, boolean oneOfSeveral) {
        if (options().json()) {
            return outcome.json();
        }
        return oneOfSeveral ? outcome.line() : outcome.text();
    }
}
