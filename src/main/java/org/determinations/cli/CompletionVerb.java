package org.determinations.cli;

import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what a shell needs to complete verbs, options and their values. */
@Command(
        name = "completion",
        header = "Print a script with which bash and zsh complete verbs, options and values.",
        description = {
            "For this shell: source <(determinations completion). For every shell: put that line into ~/.bashrc, or into "
                    + "~/.zshrc behind autoload -U compinit && compinit."
        })
public final class CompletionVerb extends Verb {
    @Override
    protected boolean hasJson() {
        return false;
    }

    @Override
    protected ExitCode perform() {
        print(AutoComplete.bash("determinations", CommandLineProgram.whole(terminal())));
        return ExitCode.DONE;
    }
}
