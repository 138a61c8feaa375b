package org.determinations.cli.terminal;

import java.util.OptionalInt;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Person;

/** Names and notes as a person types them after an option: what the store keeps for good and others read. */
public final class TypedText {
    /** For a machine that cannot name its user in a way that could be kept. */
    private static final String UNKNOWN = "unknown";

    private TypedText() {}

    /** The name of who is acting; refused with {@code SY-050} when it cannot stand as one. */
    static String name(String text) {
        Person.problem(text).ifPresent(problem -> {
            throw refused("--as", problem, "a name in letters of one script, such as \"B. Reviewer\"");
        });
        return text.strip();
    }

    /** The operating system's name for its user. */
    static String ofMachine(String user) {
        return Person.problem(user).isEmpty() ? user : UNKNOWN;
    }

    /** What somebody says why; refused with {@code SY-050} when it holds what nobody sees. */
    public static String note(String text) {
        OptionalInt unsafe = UnsafeCharacters.findInLine(text);
        if (unsafe.isPresent()) {
            throw refused(
                    "--note",
                    "the note holds the character " + UnsafeCharacters.name(unsafe.getAsInt()),
                    "text in one line, without control characters and marks of direction");
        }
        return text;
    }

    private static Refusal refused(String option, String wrong, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NAME_NOT_USABLE, option, wrong, "", allowed, "type it again, by hand rather than pasted");
    }
}
