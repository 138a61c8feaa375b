package org.determinations.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every verb has: the common options, the terminal, and an ending with an exit code. */
abstract class Verb implements Callable<Integer> {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    private final Terminal terminal;

    Verb(Terminal terminal) {
        this.terminal = terminal;
    }

    CommonOptions options() {
        return options;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Does the verb's work; refusals and faults are thrown. */
    abstract ExitCode perform();

    @Override
    public final Integer call() {
        LogFile.in(options.installation().home());
        return perform().number();
    }

    /** A line of progress, unless the person asked for quiet. */
    void progress(String line) {
        if (!options.quiet()) {
            terminal.message(line);
        }
    }
}
