package org.determinations.cli.terminal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.determinations.application.reading.KnownWords;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.UnitWords;
import picocli.CommandLine.ParseResult;

/**
 * A refusal in the words of the State whose folder or home a command names, also where it was refused before a run was known. Names to
 * choose from stay, as does what was found.
 */
public final class RefusalWords {
    /** How the folder of a school year is called in a command line. */
    public static final String CYCLE_FOLDER = "CYCLE_FOLDER";

    /** The database is held by somebody else, or does not answer: it is not asked once more. */
    private static final Set<Refusal.Kind> AS_IT_IS = Set.of(Refusal.Kind.LOCKED, Refusal.Kind.SYSTEM);

    private static final Pattern ANY = Pattern.compile("[Dd]istrict|[Dd]epartment|State");

    private RefusalWords() {}

    /** The refusal as it is told to whoever typed that. */
    public static Refusal told(ParseResult parsed, Refusal refusal) {
        ParseResult typed = FailureText.innermost(parsed);
        if (AS_IT_IS.contains(refusal.kind())
                || refusal.issues().stream()
                        .map(Issue::line)
                        .noneMatch(line -> ANY.matcher(line).find())
                || !(typed.commandSpec().userObject() instanceof Verb verb)) {
            return refusal;
        }
        return refusal.saying(words(verb, typed)::in);
    }

    private static UnitWords words(Verb verb, ParseResult typed) {
        try {
            return KnownWords.of(verb.options().installation(), folder(typed));
        } catch (RuntimeException unreadable) {
            // What was refused is told in any case, then in the program's own words.
            return UnitWords.OWN;
        }
    }

    private static Optional<Path> folder(ParseResult typed) {
        return typed.matchedPositionals().stream()
                .filter(positional -> positional.paramLabel().equals(CYCLE_FOLDER))
                .<Object>map(positional -> positional.getValue())
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .findFirst();
    }
}
