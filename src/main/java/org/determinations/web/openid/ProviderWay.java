package org.determinations.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.SignInWay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** People come in whom an identity provider knows (OpenID Connect), and no other way. */
public final class ProviderWay implements SignInWay {
    private final OpenIdSettings settings;
    private final Routes routes;
    private final Provider provider;
    private final ProviderRequests requests;
    private final ProviderDoor door;
    private final ProviderRefusals refusals;

    /** @param routes has the page that says why nobody came in */
    public ProviderWay(Installation installation, OpenIdSettings settings, Routes routes) {
        ProviderCalls calls = new ProviderCalls();
        this.settings = settings;
        this.routes = routes;
        this.provider = new Provider(settings, calls);
        this.requests = new ProviderRequests(provider, installation.clock());
        this.door = new ProviderDoor(installation, settings, calls);
        this.refusals = new ProviderRefusals(settings.issuer());
    }

    @Override
    public void put(HttpSecurity http) {
        http.authenticationManager(new ProviderManager(door));
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .loginPage(Routes.SIGN_IN)
                .loginProcessingUrl(Routes.FROM_PROVIDER)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .successHandler(ProviderWay::welcome)
                .failureHandler(this::refuse)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(ProviderWay.this::refuse);
                        return filter;
                    }
                }));
        OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(provider);
        out.setPostLogoutRedirectUri("{baseUrl}" + Routes.SIGN_IN);
        out.setDefaultTargetUrl(Routes.SIGN_IN + "?out");
        http.logout(of -> of.logoutUrl(Routes.SIGN_OUT).logoutSuccessHandler(out));
    }

    /** The site of the issuer: where it sends a browser to sign out is on the same at every provider that was looked at. */
    @Override
    public Optional<String> otherSite() {
        URI issuer = URI.create(settings.issuer());
        return Optional.of(issuer.getScheme() + "://" + issuer.getAuthority());
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(person.getPrincipal() instanceof PersonOfProvider who ? who.next() : Routes.SIGN_IN);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Refusal refusal = refusals.of(why);
        HttpStatus status = refusal.kind() == Refusal.Kind.GATE ? HttpStatus.FORBIDDEN : HttpStatus.SERVICE_UNAVAILABLE;
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(routes.instead().notLetIn(refusal));
    }

    /** The desk asks the provider for nothing after the sign-in: the access token is let go of. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing is kept.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
