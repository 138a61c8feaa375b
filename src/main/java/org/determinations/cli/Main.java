package org.determinations.cli;

import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;

/** Where the process starts and where it ends; the only place that exits. */
public final class Main {

    private Main() {}

    /** Runs one verb and exits with its code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        if (ProgramHelp.isAsked(arguments)) {
            terminal.result(ProgramHelp.text());
            System.exit(ExitCode.DONE.number());
        }
        System.exit(CommandLineProgram.run(terminal, arguments));
    }
}
