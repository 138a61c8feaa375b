package org.determinations.cli;

import java.util.List;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.FailureText;
import org.determinations.cli.terminal.RefusalWords;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.verb.VerbFactory;
import org.determinations.issue.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns words into a verb, runs it, and turns its ending into an exit code. */
final class CommandLineProgram {

    private CommandLineProgram() {}

    /** The exit code of the command; never throws. */
    static int run(Terminal terminal, String... arguments) {
        String[] words = LeadingOptions.behindTheVerb(arguments);
        CommandLine line = commandLine(terminal, verbs(words));
        try {
            return line.execute(words);
        } catch (OutOfMemoryError failure) {
            // Handed on by picocli, which looks at exceptions alone; what the command held is free again.
            return report(terminal, line.getParseResult(), failure);
        }
    }

    /** The program with all its verbs, as its help, its manual and the completion of words know it. */
    static CommandLine whole(Terminal terminal) {
        return commandLine(terminal, VerbList.NAMES);
    }

    /** The verb that is typed, if the first word is one; else all, to be shown or to find what is near. */
    private static List<String> verbs(String... arguments) {
        return arguments.length > 0 && VerbList.NAMES.contains(arguments[0]) ? List.of(arguments[0]) : VerbList.NAMES;
    }

    private static CommandLine commandLine(Terminal terminal, List<String> verbs) {
        CommandLine commandLine = new CommandLine(new DeterminationsCommand(), new VerbFactory(terminal));
        for (String verb : verbs) {
            commandLine.addSubcommand(VerbList.find(verb).orElseThrow());
        }
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("show this help and exit")
                        .build());
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder(LeadingOptions.VERSION)
                        .description("show the version of the program")
                        .build());
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setExecutionExceptionHandler((failure, line, parsed) -> report(terminal, parsed, failure));
        commandLine.setParameterExceptionHandler((wrong, words) -> wrongUsage(terminal, wrong));
        return commandLine;
    }

    private static int wrongUsage(Terminal terminal, ParameterException wrong) {
        CommandLine verb = wrong.getCommandLine();
        terminal.message("wrong usage: " + words(wrong));
        terminal.message("Try: " + verb.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private static String words(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "");
        }
        List<String> near = unmatched.getSuggestions();
        return "\"" + unmatched.getUnmatched().get(0) + "\" is not known here"
                + (near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
    }

    private static int report(Terminal terminal, ParseResult parsed, Throwable failure) {
        Refusal refusal = FailureText.refusalIn(failure).orElse(null);
        if (refusal == null) {
            terminal.message(FailureText.unexpected(failure, FailureText.homeOf(parsed)));
            return ExitCode.FAILED.number();
        }
        terminal.message(FailureText.lines(RefusalWords.told(parsed, refusal)));
        return ExitCode.of(refusal.kind()).number();
    }
}
