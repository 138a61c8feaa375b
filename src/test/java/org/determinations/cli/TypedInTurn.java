package org.determinations.cli;

import org.determinations.cli.terminal.Terminal;

/** Types one command after the other in a process of its own, each of which is said first; ends with the code of the first that fails. */
final class TypedInTurn {
    static final String TYPED = "typed: ";

    private TypedInTurn() {}

    /** Arguments: a whole command each, its words apart by one blank. */
    public static void main(String[] commands) {
        for (String command : commands) {
            System.out.println(TYPED + command);
            int code = CommandLineProgram.run(Terminal.ofProcess(), command.split(" "));
            if (code != 0) {
                System.exit(code);
            }
        }
    }
}
