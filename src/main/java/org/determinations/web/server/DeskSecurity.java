package org.determinations.web.server;

import java.util.List;
import java.util.Set;
import org.determinations.web.route.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what: everything but four addresses demands a session, every form its token, every request a known host. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DeskSecurity {
    /** No script at all; the one style sheet; forms and nothing else lead back here. */
    static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SignInAddresses addresses, Routes routes) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(Routes.HEALTH, Routes.STYLE, Routes.SIGN_IN, Routes.NEW_ADDRESS)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        http.oneTimeTokenLogin(login -> login.tokenService(addresses.tokens())
                .loginPage(Routes.SIGN_IN)
                .loginProcessingUrl(Routes.SIGN_IN)
                .showDefaultSubmitPage(false)
                .tokenGeneratingUrl(Routes.NEW_ADDRESS)
                .generateRequestResolver(request -> addresses.asked().orElse(null))
                .tokenGenerationSuccessHandler((request, response, token) -> {
                    addresses.print(token);
                    response.sendRedirect(Routes.SIGN_IN);
                }));
        http.logout(out -> out.logoutUrl(Routes.SIGN_OUT).logoutSuccessUrl(Routes.SIGN_IN));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(forbidden(routes)));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    private static AccessDeniedHandler forbidden(Routes routes) {
        return (request, response, denied) -> {
            response.setStatus(403);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(routes.forbidden());
        };
    }

    /** The one person there is. */
    @Bean
    UserDetailsService people() {
        return name ->
                User.withUsername(name).password("").authorities("PERSON").build();
    }

    /** A page of another site that gives itself this address by its name server is refused by the name that it uses. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(HOSTS::contains);
        firewall.setAllowedHttpMethods(METHODS);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler();
    }
}
