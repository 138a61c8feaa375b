package org.determinations.web.route;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.page.FormToken;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages and refusals as answers to a request. */
final class Answers {
    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    static final MediaType CSV = new MediaType("text", "csv");

    private Answers() {}

    static ServerResponse page(DeskPage page) {
        return page(HttpStatus.OK, page);
    }

    static ServerResponse page(HttpStatus status, DeskPage page) {
        return ServerResponse.status(status).contentType(HTML).body(DeskPrinter.html(page));
    }

    static ServerResponse archive(String name, byte[] bytes) {
        return file(MediaType.valueOf("application/zip"), name, bytes);
    }

    /** A file to keep. */
    static ServerResponse file(MediaType type, String name, byte[] bytes) {
        return attached(type, "attachment; filename=\"" + name + "\"", bytes);
    }

    private static ServerResponse attached(MediaType type, String disposition, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentLength(bytes.length)
                .build((asked, response) -> {
                    response.getOutputStream().write(bytes);
                    return null;
                });
    }

    /** A file that somebody brought, under the name that it came with: never opened by the browser as anything. */
    static ServerResponse brought(String name, byte[] bytes) {
        return attached(
                MediaType.APPLICATION_OCTET_STREAM,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString(),
                bytes);
    }

    /** After a form was taken: the page is asked for anew, so that a reload sends nothing twice. */
    static ServerResponse goTo(String address) {
        return goTo(URI.create(address));
    }

    static ServerResponse goTo(URI address) {
        return ServerResponse.seeOther(address).build();
    }

    /** What the forms of a page carry. */
    static Optional<FormToken> token(ServerRequest request) {
        return request.attribute(CsrfToken.class.getName())
                .map(CsrfToken.class::cast)
                .map(token -> new FormToken(token.getParameterName(), token.getToken()));
    }

    /**
     * What a refusal is over HTTP; each kind of it has an exit code at a terminal. Not found is only what is not there, or what nobody
     * is to learn of.
     */
    static HttpStatus status(Refusal refusal) {
        IssueCode why = refusal.issues().get(0).code();
        return switch (refusal.kind()) {
            case USAGE -> asked(why);
            case GATE -> why == IssueCode.ROLE_LACKS_RIGHT ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
            case NOTHING_TO_DO, DIFFERS -> HttpStatus.CONFLICT;
            case INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case LOCKED, SYSTEM -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Of what was asked for: it is not there, it is there and does not take the act as it stands, or the words fit nothing. */
    private static HttpStatus asked(IssueCode why) {
        return switch (why) {
            case NOT_FOUND, EVIDENCE_NOT_KEPT, REVIEW_FILE_NOT_OPEN -> HttpStatus.NOT_FOUND;
            case FINDING_ACT_REFUSED, PLAN_ACT_REFUSED, RUN_CANNOT_ANSWER -> HttpStatus.CONFLICT;
            case DATABASE_NOT_MIGRATED -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
