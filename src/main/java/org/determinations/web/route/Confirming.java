package org.determinations.web.route;

import java.util.Optional;
import java.util.OptionalInt;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.PasswordDoor;
import org.springframework.web.servlet.function.ServerRequest;

/** What is asked of a form before an act: words that can be read, and where it counts the password once more. */
final class Confirming {
    private Confirming() {}

    /** Somebody who left the desk for a moment does not act by another's hand. Where nothing is typed, nothing was guessed at. */
    static void demandPassword(ServerRequest request, PasswordDoor door, String about) {
        Optional<Caller> caller = Desk.caller(request).filter(Caller::hasPassword);
        if (caller.isEmpty()) {
            return;
        }
        String password = request.param("password").orElse("");
        if (password.isEmpty()) {
            throw notRight(about);
        }
        PasswordDoor.Answer answer = door.again(caller.get(), password, SignInPages.machine(request));
        if (!answer.held().isZero()) {
            throw refusal(
                    about, "too many passwords that were not right", "wait " + PasswordDoor.inWords(answer.held()));
        }
        if (answer.account().isEmpty()) {
            throw notRight(about);
        }
    }

    private static Refusal notRight(String about) {
        return refusal(about, "the password is not right", "type your password again");
    }

    /** As of a note at a terminal: what nobody sees is not kept. */
    static void demandReadable(String note) {
        OptionalInt unsafe = UnsafeCharacters.findInLine(note);
        if (unsafe.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    Issue.of(
                            IssueCode.NAME_NOT_USABLE,
                            SourceRef.ofFile("note"),
                            "the note holds the character " + UnsafeCharacters.name(unsafe.getAsInt()),
                            "",
                            "text without control characters and marks of direction",
                            "type it again, by hand rather than pasted"));
        }
    }

    private static Refusal refusal(String about, String wrong, String action) {
        return new Refusal(
                Refusal.Kind.GATE,
                Issue.of(IssueCode.ACT_NOT_CONFIRMED, SourceRef.ofFile(about), wrong, "", "", action));
    }
}
