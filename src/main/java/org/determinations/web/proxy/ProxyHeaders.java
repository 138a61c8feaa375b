package org.determinations.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.people.OpenId;

/** What the headers of a request say: that it came through the proxy, and whom the proxy names. One per server. */
record ProxyHeaders(ProxySettings settings) {
    private static final String ASK = "have who runs the proxy look at what it sends, and at what it lets through";

    /** Whether there is neither header: a request of a monitor, or for the style sheet. */
    boolean lacksBoth(HttpServletRequest request) {
        return values(request, settings.personHeader()).isEmpty()
                && values(request, settings.secretHeader()).isEmpty();
    }

    /**
     * Whom the proxy names. Refused with {@code SY-178} without its secret, once and right, and unless it names one person whose name can
     * be kept.
     */
    OpenId person(HttpServletRequest request) {
        List<String> secrets = values(request, settings.secretHeader());
        if (secrets.size() != 1 || !isSecret(secrets.get(0))) {
            throw ProxyRefusal.of(
                    settings.secretHeader(),
                    "the request did not come through the proxy that signs people in, which proves itself by a secret",
                    ASK);
        }
        List<String> people = values(request, settings.personHeader());
        if (people.size() != 1) {
            throw ProxyRefusal.of(
                    settings.personHeader(),
                    people.isEmpty()
                            ? "the proxy names nobody"
                            : "the request names somebody " + people.size() + " times",
                    ASK);
        }
        String subject = people.get(0).strip();
        if (subject.isBlank()
                || subject.length() > OpenId.LONGEST_SUBJECT
                || UnsafeCharacters.findInLine(subject).isPresent()) {
            throw ProxyRefusal.of(
                    settings.personHeader(),
                    "the proxy names nobody by whom acts could be recorded: it is empty, too long, or has what nobody sees",
                    ASK);
        }
        return new OpenId(settings.issuer(), subject);
    }

    /** Takes the same time whatever of it is wrong. */
    private boolean isSecret(String sent) {
        return MessageDigest.isEqual(
                settings.secret().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
