package org.determinations.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.determinations.application.Faults;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import picocli.CommandLine.ParseResult;

/** What a failed command says: reasons a person can mend line by line, a fault of the program in one line. */
public final class FailureText {
    private static final int SHOWN = 50;

    private FailureText() {}

    /** The refusal behind a failure: thrown as such, or a known failure of disk, database or network. */
    public static Optional<Refusal> refusalIn(Throwable failure) {
        return Faults.refusalIn(failure);
    }

    /** One line an issue, the worst first, capped, with the true count; each begins with its severity. */
    public static String lines(Refusal refusal) {
        List<Issue> issues = refusal.issues();
        String shown = issues.stream()
                .sorted(Comparator.comparing(Issue::severity).reversed())
                .limit(SHOWN)
                .map(Issue::listed)
                .collect(Collectors.joining("\n"));
        return issues.size() <= SHOWN ? shown : shown + "\nshowing " + SHOWN + " of " + issues.size();
    }

    /** The home that the command named, for the log; empty when the command line was not understood. */
    public static Optional<Path> homeOf(ParseResult parsed) {
        Object verb = innermost(parsed).commandSpec().userObject();
        return verb instanceof Verb known
                ? Optional.of(known.options().installation().home())
                : Optional.empty();
    }

    /** What was typed for the verb itself. */
    static ParseResult innermost(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost;
    }

    /** One line on the terminal; the details go to the log of the home. */
    public static String unexpected(Throwable failure, Optional<Path> home) {
        Logger.getLogger("org.determinations").log(Level.SEVERE, "unexpected failure", failure);
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = "unexpected failure: " + what.lines().findFirst().orElse("") + "; this is the program's fault";
        return home.map(LogFile::of)
                .filter(Files::exists)
                .map(file -> line + "; details in " + file)
                .orElse(line);
    }
}
