package org.determinations.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Right;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.Callers;
import org.determinations.web.signin.PageTurn;
import org.determinations.web.signin.SignInWay;
import org.determinations.web.signin.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what: every address as the table has it, every form with its token, every request for a known host. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DeskSecurity {
    /** No script at all; the one style sheet; forms and nothing else lead back here. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SignInWay way, Routes routes, Callers callers) {
        PageAccess access = new PageAccess(routes, callers);
        http.authorizeHttpRequests(requests -> requests.anyRequest().access(access));
        http.addFilterBefore(new UploadDoor(routes, access, forbidden(routes)), CsrfFilter.class);
        http.addFilterBefore(DeskSecurity::asOnePage, AuthorizationFilter.class);
        way.put(http);
        http.exceptionHandling(handling -> handling.accessDeniedHandler(forbidden(routes)));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content(way)))
                .addHeaderWriter(DeskSecurity::forgetPagesBefore)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** Who asks is asked about in the same turn of the database as what is shown. */
    private static void asOnePage(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest page && page.getMethod().equals("GET")) {
            try (PageTurn turn = PageTurn.begin()) {
                chain.doFilter(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * After an act the pages before it are asked for anew on the way back. Browsers keep a page for that although it is not to be stored,
     * and let go of it when a cookie that no script sees has changed. Nobody reads its value.
     */
    private static void forgetPagesBefore(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST") && response.getStatus() == HttpStatus.SEE_OTHER.value()) {
            response.addHeader(
                    "Set-Cookie",
                    "acted=" + Long.toString(System.nanoTime(), Character.MAX_RADIX)
                            + "; Path=/; HttpOnly; SameSite=Strict" + (request.isSecure() ? "; Secure" : ""));
        }
    }

    /** A browser holds also what a form is led on to: to sign out leads on to the provider. */
    private static String content(SignInWay way) {
        return CONTENT + way.otherSite().map(site -> " " + site).orElse("");
    }

    /** A forged form; a session that is over by now; a page or a form that the role does not have. */
    private static AccessDeniedHandler forbidden(Routes routes) {
        return (request, response, denied) -> {
            if (denied instanceof MissingCsrfTokenException && Routes.SIGN_OUT.equals(request.getServletPath())) {
                // The second of two quick clicks, or of two tabs: what it asks for is so.
                response.sendRedirect(Routes.SIGN_IN);
            } else if (denied instanceof CsrfException) {
                answer(response, HttpStatus.FORBIDDEN, routes.instead().forbidden());
            } else if (request.getAttribute(PageAccess.REFUSAL) instanceof Refusal refusal) {
                answer(
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        routes.instead().held(refusal));
            } else if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
                new SecurityContextLogoutHandler().logout(request, response, null);
                response.sendRedirect(Routes.SIGN_IN);
            } else if (request.getMethod().equals("POST")) {
                answer(response, HttpStatus.FORBIDDEN, routes.instead().lacking(caller));
            } else if (request.getServletPath().equals("/")
                    && (caller.rights().contains(Right.PEOPLE)
                            || caller.rights().contains(Right.OWN))) {
                response.sendRedirect(SignedIn.home(caller.rights()));
            } else {
                answer(response, HttpStatus.NOT_FOUND, routes.instead().hidden(caller));
            }
        };
    }

    static void answer(HttpServletResponse response, HttpStatus status, String page) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(page);
    }

    /** The one person there is. */
    @Bean
    UserDetailsService people() {
        return name ->
                User.withUsername(name).password("").authorities("PERSON").build();
    }

    /** A page of another site that gives itself this address by its name server is refused by the name that it uses. */
    @Bean
    HttpFirewall firewall(Listening listening) {
        Set<String> hosts = listening.hosts();
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(hosts::contains);
        firewall.setAllowedHttpMethods(Routes.METHODS);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler();
    }
}
