package org.determinations.cli.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.StageAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Interruption;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Option;

/** What the verbs that run stages share: one more option, and how they end. */
abstract class StageRunning extends Verb {
    @Option(names = "--again", description = "make a new run although the same work is already done")
    private boolean again;

    boolean again() {
        return again;
    }

    /** Runs stages as jobs of Spring Batch. */
    StageRunner runner() {
        return new StageRunner(options().installation(), new SpringJobs(), progress());
    }

    /** Runs the stages that the verb is about. */
    abstract List<StageOutcome> runStages();

    /** The outcomes as one JSON value. */
    String json(List<StageOutcome> outcomes) {
        return StageAnswer.json(outcomes.get(0));
    }

    /** It watches while stages run: then the same command continues. */
    @Override
    protected String whenInterrupted() {
        return "";
    }

    /** Prints what each stage came to; the most telling ending wins. */
    @Override
    protected final ExitCode perform() {
        leaveRecorderAlone();
        List<StageOutcome> outcomes;
        try (Interruption watched = Interruption.watch(terminal(), this::stopProgress)) {
            outcomes = runStages();
        }
        if (options().json()) {
            print(json(outcomes));
        } else {
            print(shown(outcomes));
        }
        if (outcomes.stream().allMatch(StageOutcome::alreadyDone)) {
            return ExitCode.NOTHING_TO_DO;
        }
        return outcomes.stream().anyMatch(o -> o.rejectedRows() > 0) ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
    }

    /**
     * Spring Batch shows its work to Java's flight recorder. One that nobody started would then read all that it could record,
     * which is more work than the small steps of a run. One that was started with the process goes on: it has looked already.
     */
    private static void leaveRecorderAlone() {
        System.setProperty("jfr.unsupported.vm", "true");
    }

    /** One in full, several in a line each. */
    private static String shown(List<StageOutcome> outcomes) {
        return outcomes.size() == 1
                ? StageAnswer.text(outcomes.get(0))
                : outcomes.stream()
                        .map(StageAnswer::line)
                        .map(line -> line.endsWith("\n") ? line : line + "\n")
                        .collect(Collectors.joining());
    }
}
