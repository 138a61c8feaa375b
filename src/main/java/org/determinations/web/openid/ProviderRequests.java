package org.determinations.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.SessionPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked: who somebody is; or, before an act, who they are now, whatever the provider remembers (OpenID Connect Core
 * 1.0, 3.1.2.1: prompt, max_age). State, nonce and PKCE are the library's.
 */
final class ProviderRequests implements OAuth2AuthorizationRequestResolver {
    private static final String LOGIN = "proves_login";
    private static final String RUN = "proves_run";
    private static final String AT = "proves_at";
    private static final String SLASH_PROVIDER = "/" + Provider.ID;
    private static final int MOST_DIGITS = 9;

    private final OAuth2AuthorizationRequestResolver library;
    private final Clock clock;

    ProviderRequests(Provider provider, Clock clock) {
        String base = Routes.TO_PROVIDER.substring(0, Routes.TO_PROVIDER.length() - SLASH_PROVIDER.length());
        this.library = new DefaultOAuth2AuthorizationRequestResolver(provider, base);
        this.clock = clock;
    }

    /**
     * That somebody is to prove again who they are.
     *
     * @param login of the session that asks
     * @param run that the act is about
     * @param at when it was asked: the provider must have seen the person since
     */
    record Proving(String login, int run, Instant at) {
        static Optional<Proving> of(OAuth2AuthorizationRequest request) {
            return request.getAttribute(LOGIN) instanceof String login
                            && request.getAttribute(RUN) instanceof Integer run
                            && request.getAttribute(AT) instanceof Instant at
                    ? Optional.of(new Proving(login, run, at))
                    : Optional.empty();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getServletPath().equals(Routes.TO_PROVIDER)
                ? asked(request, library.resolve(request))
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return null;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest plain) {
        String run = request.getParameter("again");
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (plain == null
                || run == null
                || !isNumber(run)
                || session == null
                || !(session.getPrincipal() instanceof SessionPerson person)) {
            return plain;
        }
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> {
                    more.put("prompt", "login");
                    more.put("max_age", "0");
                })
                .attributes(own -> {
                    own.put(LOGIN, person.who().login());
                    own.put(RUN, Integer.valueOf(run));
                    own.put(AT, clock.instant());
                })
                .build();
    }
}
