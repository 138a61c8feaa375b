package org.determinations.web.route;

import java.util.OptionalInt;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.signin.Proof;
import org.springframework.web.servlet.function.ServerRequest;

/** What is asked of a form before an act: words that can be read, and where it counts that the person is who has signed in. */
final class Confirming {
    private Confirming() {}

    /**
     * Acts once the person has proved who they are. What was proved is good for the next act when this one is refused; an act that took
     * no proof gives none back.
     */
    static void proved(ServerRequest request, PasswordDoor door, String about, Runnable act) {
        demandProof(request, door, about);
        try {
            act.run();
        } catch (Refusal refused) {
            Desk.caller(request).flatMap(Caller::proof).ifPresent(Proof::giveBack);
            throw refused;
        }
    }

    /** Somebody who left the desk for a moment does not act by another's hand. */
    private static void demandProof(ServerRequest request, PasswordDoor door, String about) {
        Caller caller = Desk.caller(request).orElseThrow();
        if (caller.hasPassword()) {
            demandPassword(caller, request, door, about);
        } else if (caller.isOfProxy()) {
            demandCode(caller, request, door, about);
        } else if (caller.isOfProvider() && caller.proof().filter(Proof::take).isEmpty()) {
            throw refusal(
                    about,
                    "you have not proved in the last minutes, for this one act, who you are",
                    "press: Prove at the identity provider who you are");
        }
    }

    /** Where nothing is typed, nothing was guessed at. */
    private static void demandPassword(Caller caller, ServerRequest request, PasswordDoor door, String about) {
        if (request.param("password").orElse("").isEmpty()) {
            throw notRight(caller, about);
        }
        PasswordDoor.Answer answer = SignInPages.again(door, caller, request);
        if (!answer.held().isZero()) {
            throw refusal(
                    about, "too many passwords that were not right", "wait " + PasswordDoor.inWords(answer.held()));
        }
        if (answer.account().isEmpty()) {
            throw notRight(caller, about);
        }
    }

    /** A proxy asks nobody again who they are: a second factor of the desk's own does. */
    private static void demandCode(Caller caller, ServerRequest request, PasswordDoor door, String about) {
        if (!caller.secondFactor()) {
            throw refusal(
                    about,
                    "you have no second factor, and the proxy asks nobody again who they are",
                    "set one up first, on the page Second factor");
        }
        String code = request.param("second").orElse("");
        if (code.isEmpty() || !door.code(caller, code, SignInPages.machine(request))) {
            throw refusal(
                    about,
                    "the code is not right, was used, or there were too many tries",
                    "wait for the next code and type it; after too many tries wait some minutes");
        }
    }

    private static Refusal notRight(Caller caller, String about) {
        return caller.secondFactor()
                ? refusal(
                        about,
                        "password and code do not belong together, or the code was used",
                        "wait for the next code and type both again")
                : refusal(about, "the password is not right", "type your password again");
    }

    /** As of a note at a terminal: what nobody sees is not kept. */
    static void demandReadable(String note) {
        OptionalInt unsafe = UnsafeCharacters.findInLine(note);
        if (unsafe.isPresent()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NAME_NOT_USABLE,
                    "note",
                    "the note holds the character " + UnsafeCharacters.name(unsafe.getAsInt()),
                    "",
                    "text without control characters and marks of direction",
                    "type it again, by hand rather than pasted");
        }
    }

    private static Refusal refusal(String about, String wrong, String action) {
        return Refusal.Kind.GATE.of(IssueCode.ACT_NOT_CONFIRMED, about, wrong, "", "", action);
    }
}
