package org.determinations.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String PAGE = "proves_page";
    private static final String AT = "proves_at";
    private static final String SLASH_PROVIDER = "/" + Provider.ID;
    private static final int LONGEST_PAGE = 300;
    /** A page of the desk: no other site, whatever a browser makes of it. */
    private static final Pattern PAGE_FORM = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%?=-]*");

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
     * @param page of the desk that has the act, to which the person comes back
     * @param at when it was asked: the provider must have seen the person since
     */
    record Proving(String login, String page, Instant at) {
        static Optional<Proving> of(OAuth2AuthorizationRequest request) {
            return request.getAttribute(LOGIN) instanceof String login
                            && request.getAttribute(PAGE) instanceof String page
                            && request.getAttribute(AT) instanceof Instant at
                    ? Optional.of(new Proving(login, page, at))
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

    private static boolean isPage(String text) {
        return text.length() <= LONGEST_PAGE && PAGE_FORM.matcher(text).matches();
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest plain) {
        String page = request.getParameter("again");
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (plain == null
                || page == null
                || !isPage(page)
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
                    own.put(PAGE, page);
                    own.put(AT, clock.instant());
                })
                .build();
    }
}
