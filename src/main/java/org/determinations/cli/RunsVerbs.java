package org.determinations.cli;

import org.determinations.batch.RunReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The runs in the store. */
@Command(
        name = "runs",
        header = "The runs in the store.",
        synopsisSubcommandLabel = "list|show",
        subcommands = {RunsVerbs.ListVerb.class, RunsVerbs.ShowVerb.class})
final class RunsVerbs {

    /** Lists all runs, newest last. */
    @Command(name = "list", header = "All runs, newest last.")
    static final class ListVerb extends Verb {
        ListVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                terminal().result(reading.runs(options().json()));
            }
            return ExitCode.DONE;
        }
    }

    /** Shows one run: inputs with hashes, control totals, issues, outputs, what happened when. */
    @Command(name = "show", header = "One run: inputs, totals, issues, files, and what happened when.")
    static final class ShowVerb extends Verb {
        @Parameters(paramLabel = "RUN", description = "number of the run")
        private int number;

        ShowVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                terminal().result(reading.run(number, options().json()));
            }
            return ExitCode.DONE;
        }
    }
}
