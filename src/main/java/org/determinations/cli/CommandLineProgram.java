package org.determinations.cli;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
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
        CommandLine commandLine = commandLine(terminal);
        return commandLine.execute(arguments);
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new DeterminationsCommand(), new VerbFactory(terminal));
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("show this help and exit")
                        .build());
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setUsageHelpAutoWidth(true);
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
            return String.valueOf(wrong.getMessage());
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
        List<Issue> issues = refusal.issues();
        terminal.message(FailureText.lines(issues));
        return ExitCode.of(refusal.kind()).number();
    }

    /** Every verb of the program, for tests and generated pages. */
    static Stream<String> verbs() {
        return new CommandLine(new DeterminationsCommand(), new VerbFactory(Terminal.ofProcess()))
                .getSubcommands().keySet().stream();
    }
}
