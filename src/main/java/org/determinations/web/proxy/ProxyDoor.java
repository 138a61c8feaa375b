package org.determinations.web.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.SessionPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Stands before everything else: every request has come through the proxy, and a session is of whom the proxy names. The library keeps the
 * session.
 */
final class ProxyDoor extends AbstractPreAuthenticatedProcessingFilter {
    /** What a monitor or a browser asks for on its own, and what tells nobody anything. */
    private static final Set<String> FOR_ALL = Set.of(Routes.HEALTH, Routes.METRICS, Routes.STYLE);

    private static final String PERSON = ProxyDoor.class.getName();

    private final ProxyHeaders headers;
    private final Routes routes;

    ProxyDoor(ProxyHeaders headers, Routes routes, AuthenticationManager people) {
        this.headers = headers;
        this.routes = routes;
        setAuthenticationManager(people);
        setContinueFilterChainOnUnsuccessfulAuthentication(false);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answered;
        try {
            if (FOR_ALL.contains(request.getServletPath()) && headers.lacksBoth(request)) {
                chain.doFilter(request, response);
            } else {
                named(request, response, headers.person(request), chain);
            }
        } catch (ProxyRefusal refused) {
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(routes.instead().notNamed(refused.refusal()));
        }
    }

    private void named(HttpServletRequest request, HttpServletResponse response, OpenId person, FilterChain chain)
            throws IOException, ServletException {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && session.getPrincipal() instanceof SessionPerson of) {
            if (!of.who().identity().equals(Identity.openId(person))) {
                throw ProxyRefusal.of(
                        "session",
                        "the session is of another person than the proxy names; it is over",
                        "open the page again, as whom the proxy knows");
            }
            chain.doFilter(request, response);
        } else if (request.getServletPath().equals(Routes.SIGN_IN) || !isPage(request)) {
            chain.doFilter(request, response);
        } else {
            begin(request, person);
            super.doFilter(request, response, chain);
        }
    }

    /** A form comes from a page: one without a session is from before it ended, or from another site. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** A session of nobody may be one that somebody else has planted. */
    private static void begin(HttpServletRequest request, OpenId person) {
        HttpSession planted = request.getSession(false);
        if (planted != null) {
            planted.invalidate();
        }
        request.setAttribute(PERSON, person);
    }

    @Override
    protected @Nullable Object getPreAuthenticatedPrincipal(HttpServletRequest request) {
        return request.getAttribute(PERSON);
    }

    /** The secret was looked at before anything else, and is kept nowhere. */
    @Override
    protected Object getPreAuthenticatedCredentials(HttpServletRequest request) {
        return "";
    }
}
