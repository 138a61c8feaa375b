package org.determinations.web.route;

import java.util.OptionalInt;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.springframework.web.servlet.function.ServerRequest;

/** Notes that people type into forms. */
final class Notes {
    private Notes() {}

    /** The note of a form, as it is kept: readable, in one line. */
    static String read(ServerRequest request) {
        String note = typed(request);
        demandReadable(note);
        return note;
    }

    /** In one line. */
    static String typed(ServerRequest request) {
        return request.param("note").orElse("").replaceAll("\\s+", " ").strip();
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
}
