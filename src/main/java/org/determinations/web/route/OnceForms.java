package org.determinations.web.route;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.application.files.Shelf;
import org.determinations.model.Sha256;
import org.determinations.web.page.FormToken;
import org.determinations.web.signin.Caller;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/**
 * Lets a form act once, however often a hand presses its button. What belongs to a form is its file, too. One with a file that is larger
 * than evidence may be is known by the file alone: offering the same again is answered by
 * {@link org.determinations.application.files.OfferDesk} with the offer that waits. One per server.
 */
record OnceForms(Desk desk) {
    private static final String SENT = SentForms.class.getName();

    /** More is no value of ours. */
    private static final int LONGEST = 64;

    /** The same act, once for each form of a session. A form without a value of its own acts each time. */
    HandlerFunction<ServerResponse> once(HandlerFunction<ServerResponse> acts) {
        return request -> {
            Optional<String> form = form(request);
            HttpSession session = request.servletRequest().getSession(false);
            return form.isEmpty() || session == null
                    ? acts.handle(request)
                    : sent(session).take(form.get(), () -> acts.handle(request));
        };
    }

    private SentForms sent(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(SENT) instanceof SentForms there) {
                return there;
            }
            SentForms made = new SentForms(desk.installation().clock());
            session.setAttribute(SENT, made);
            return made;
        }
    }

    /** A hash, so that nothing that was typed stays in the session. */
    private static Optional<String> form(ServerRequest request) {
        Optional<String> own =
                request.param(FormToken.ONCE).filter(value -> !value.isEmpty() && value.length() <= LONGEST);
        Optional<Part> file = new Form(request).part();
        if (own.isEmpty()
                || file.filter(part -> part.getSize() > Shelf.EVIDENCE.bytes()).isPresent()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(
                request.path(),
                Desk.caller(request).map(Caller::identity).map(Object::toString).orElse("")));
        new TreeMap<>(request.params()).forEach((field, values) -> {
            parts.add(field);
            parts.add(Integer.toString(values.size()));
            parts.addAll(values);
        });
        file.ifPresent(part -> parts.addAll(
                List.of(Optional.ofNullable(part.getSubmittedFileName()).orElse(""), sha256(part))));
        return Optional.of(Sha256.ofParts(parts));
    }

    private static String sha256(Part part) {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = part.getInputStream()) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the form cannot be read", e);
        }
        return Sha256.hex(digest);
    }
}
