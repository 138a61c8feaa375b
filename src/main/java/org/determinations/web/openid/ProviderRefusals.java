package org.determinations.web.openid;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What the library found wrong with a sign-in, in words. */
record ProviderRefusals(String issuer) {
    private static final Logger LOG = Logger.getLogger(ProviderRefusals.class.getName());
    private static final int LONGEST = 300;
    /** The browser came back with what it was not sent for, or came twice. */
    private static final Set<String> OF_ANOTHER_BROWSER = Set.of(
            "authorization_request_not_found",
            "invalid_state_parameter",
            "invalid_redirect_uri_parameter",
            "client_registration_not_found",
            "invalid_request");

    /** What the other side sent, which is no sentence of ours. */
    private static final Pattern BODY = Pattern.compile("(?s): \".*");

    private static final Set<String> OF_TOKEN = Set.of("invalid_id_token", "invalid_nonce");

    Refusal of(Exception failure) {
        if (failure instanceof NotLetIn ours) {
            return ours.refusal();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OAuth2AuthenticationException known) {
                LOG.log(Level.WARNING, "a sign-in at the identity provider failed", failure);
                return of(known.getError());
            }
        }
        throw new IllegalStateException("a sign-in failed", failure);
    }

    private Refusal of(OAuth2Error error) {
        String code = error.getErrorCode();
        String said = UnsafeCharacters.visible(shortened(error.getDescription()));
        if (OF_ANOTHER_BROWSER.contains(code)) {
            return refused("what came back belongs to no sign-in that this browser began, or was used before", "");
        }
        if (code.equals("access_denied")) {
            return refused("the provider did not let you in", said);
        }
        if (code.equals("invalid_nonce")) {
            return refused("the token is not the answer to this sign-in", "");
        }
        if (OF_TOKEN.contains(code) && !said.contains("JWK")) {
            return refused("the token of the provider does not hold", said);
        }
        return Refusal.Kind.SYSTEM.of(
                IssueCode.PROVIDER_NOT_REACHED,
                issuer,
                "the identity provider does not answer as it must",
                code.equals(Provider.NOT_REACHED) ? said : code + (said.isEmpty() ? "" : ": " + said),
                "",
                "try again; whoever runs the desk looks at the provider, the settings and the log");
    }

    private Refusal refused(String wrong, String found) {
        return Refusal.Kind.GATE.of(
                IssueCode.PROVIDER_SIGN_IN_REFUSED,
                issuer,
                wrong,
                found,
                "",
                "begin the sign-in again; if it stays so, ask whoever runs the desk");
    }

    private static String shortened(@Nullable String text) {
        String own = text == null ? "" : text.replace("An error occurred while attempting to decode the Jwt: ", "");
        own = BODY.matcher(own).replaceAll("");
        return own.length() > LONGEST ? own.substring(0, LONGEST) : own;
    }
}
