package org.determinations.web.route;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.Sha256;
import org.determinations.web.page.FormToken;
import org.determinations.web.signin.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/**
 * Lets a form act once, however often a hand presses its button. A form with a file is known by the file: offering the same again is
 * answered by {@link org.determinations.application.files.OfferDesk} with the offer that waits. One per server.
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
        String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        Optional<String> own =
                request.param(FormToken.ONCE).filter(value -> !value.isEmpty() && value.length() <= LONGEST);
        if (own.isEmpty() || type == null || type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
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
        return Optional.of(Sha256.ofParts(parts));
    }
}
