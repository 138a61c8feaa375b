package org.determinations.cli;

import java.util.concurrent.TimeUnit;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A verb that works until it is ended from outside, before or after it has shown its result. */
@Command(name = "slow")
final class SlowVerb extends Verb {
    @Parameters
    private String when = "";

    public static void main(String[] arguments) {
        SlowVerb verb = new SlowVerb();
        verb.on(Terminal.ofProcess());
        new CommandLine(verb).execute(arguments);
    }

    /** Works for a minute at most. */
    @Override
    protected ExitCode perform() {
        if (when.equals("after")) {
            print("the result");
        }
        progress("at work");
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }
}
