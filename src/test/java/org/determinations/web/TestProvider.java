package org.determinations.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A real identity provider (Spring Authorization Server) on a server of its own, with people of its own; it can be told to say what is
 * not so.
 */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "determinations";
    static final String SECRET = "a secret between the desk and its provider";
    static final String PASSWORD = "known to the provider alone";

    /** What the next tokens have wrong. */
    enum Lie {
        NONE,
        ANOTHER_ISSUER,
        ANOTHER_CLIENT,
        EXPIRED,
        ANOTHER_NONCE,
        UNSIGNED,
        ANOTHER_KEY,
        OLD_SIGN_IN,
        NO_AUTH_TIME,
        ROLES_LEFT_OUT
    }

    /** A person as the provider has them. */
    record Someone(String name, List<String> roles) {}

    private final Tomcat tomcat = new Tomcat();
    private final InMemoryRegisteredClientRepository clients =
            new InMemoryRegisteredClientRepository(client("another", "https://another.example.gov/back"));
    private final Map<String, Someone> people = new ConcurrentHashMap<>();
    private volatile Lie lie = Lie.NONE;
    private volatile RSAKey key = key();

    private TestProvider() {}

    static TestProvider start(Path scratch) throws LifecycleException {
        TestProvider provider = new TestProvider();
        provider.tomcat.setBaseDir(scratch.resolve("provider").toString());
        provider.tomcat.setPort(0);
        provider.tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = provider.tomcat.addContext("", scratch.toString());
        context.setSessionCookieName("provider");
        context.addServletContainerInitializer((classes, servlets) -> provider.prepare(servlets), Set.of());
        Tomcat.addServlet(context, "nothing", new HttpServlet() {});
        context.addServletMappingDecoded("/", "nothing");
        provider.tomcat.start();
        return provider;
    }

    String issuer() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** Knows the desk, which browsers come back to there. */
    void know(String deskRoot) {
        clients.save(client(CLIENT, deskRoot + "/sign-in/from/provider"));
    }

    /** Somebody with a password; the user is the subject of their tokens. */
    void has(String user, String name, String... roles) {
        people.put(user, new Someone(name, List.of(roles)));
    }

    void lie(Lie next) {
        lie = next;
    }

    /** From now on it signs with another key, and tells that one alone. */
    void rotate() {
        key = key();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RegisteredClient client(String id, String back) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .clientSecret("{noop}" + (id.equals(CLIENT) ? SECRET : "of another"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .postLogoutRedirectUri(back.replaceFirst("/sign-in/.*", "/sign-in"))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private void prepare(ServletContext servlets) {
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.setServletContext(servlets);
        beans.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("provider", this));
        beans.register(Parts.class);
        beans.refresh();
        servlets.addFilter("security", beans.getBean("springSecurityFilterChain", Filter.class))
                .addMappingForUrlPatterns(null, false, "/*");
    }

    /** What the library is put together from. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Parts {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.with(new OAuth2AuthorizationServerConfigurer(), server -> server.oidc(Customizer.withDefaults()));
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.formLogin(Customizer.withDefaults());
            http.addFilterAfter(new AskAgain(), SecurityContextHolderFilter.class);
            return http.build();
        }

        @Bean
        RegisteredClientRepository clients(TestProvider provider) {
            return provider.clients;
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        UserDetailsService users(TestProvider provider) {
            return user -> provider.people.containsKey(user)
                    ? User.withUsername(user)
                            .password("{noop}" + PASSWORD)
                            .authorities("USER")
                            .build()
                    : null;
        }

        @Bean
        JWKSource<SecurityContext> keys(TestProvider provider) {
            return (selector, context) -> selector.select(new JWKSet(provider.key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        JwtEncoder encoder(TestProvider provider, JWKSource<SecurityContext> keys) {
            JwtEncoder honest = new NimbusJwtEncoder(keys);
            JwtEncoder withAnotherKey = new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(key())));
            return parameters -> switch (provider.lie) {
                case UNSIGNED -> unsigned(parameters.getClaims());
                case ANOTHER_KEY -> withAnotherKey.encode(parameters);
                default -> honest.encode(parameters);
            };
        }

        private static Jwt unsigned(JwtClaimsSet claims) {
            JWTClaimsSet.Builder all = new JWTClaimsSet.Builder();
            claims.getClaims()
                    .forEach((name, value) ->
                            all.claim(name, value instanceof Instant at ? Date.from(at) : String.valueOf(value)));
            return new Jwt(
                    new PlainJWT(all.audience(CLIENT).build()).serialize(),
                    claims.getIssuedAt(),
                    claims.getExpiresAt(),
                    Map.of("alg", "none"),
                    claims.getClaims());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(TestProvider provider) {
            return context -> {
                if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    provider.said(context.getClaims(), context.getPrincipal().getName());
                }
            };
        }
    }

    private void said(JwtClaimsSet.Builder claims, String user) {
        Someone someone = people.get(user);
        claims.claim("name", someone.name());
        if (!someone.roles().isEmpty()) {
            claims.claim("roles", someone.roles());
        }
        switch (lie) {
            case ANOTHER_ISSUER -> claims.issuer("https://login.another.example.gov");
            case ANOTHER_CLIENT -> claims.audience(List.of("another"));
            case EXPIRED -> {
                claims.issuedAt(Instant.now().minus(Duration.ofHours(2)));
                claims.expiresAt(Instant.now().minus(Duration.ofHours(1)));
            }
            case ANOTHER_NONCE -> claims.claim("nonce", "of another sign-in");
            case OLD_SIGN_IN ->
                claims.claim("auth_time", Date.from(Instant.now().minus(Duration.ofMinutes(10))));
            case NO_AUTH_TIME -> claims.claims(all -> all.remove("auth_time"));
            case ROLES_LEFT_OUT ->
                claims.claims(all -> {
                    all.remove("roles");
                    all.put("hasgroups", "true");
                });
            default -> {}
        }
    }

    /** The library remembers who signed in whatever prompt says; a provider of an agency asks again. */
    private static final class AskAgain extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String state = "asked again for " + request.getParameter("state");
            if (request.getRequestURI().equals("/oauth2/authorize")
                    && "login".equals(request.getParameter("prompt"))
                    && request.getSession().getAttribute(state) == null) {
                request.getSession().invalidate();
                request.getSession().setAttribute(state, true);
                SecurityContextHolder.clearContext();
            }
            chain.doFilter(request, response);
        }
    }
}
