package org.determinations.web.openid;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whether a token is one of this provider, for this desk, and of now (OpenID Connect Core 1.0, 3.1.3.7). The library decides; what is
 * wrong is said in words first. The signature was looked at before.
 */
final class TokenCheck implements OAuth2TokenValidator<Jwt> {
    /** How far the clocks of provider and desk may be apart. */
    static final Duration SKEW = Duration.ofMinutes(1);

    private static final String CODE = "invalid_id_token";

    private final ClientRegistration registration;
    private final Clock clock;
    private final OidcIdTokenValidator library;

    TokenCheck(ClientRegistration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
        this.library = new OidcIdTokenValidator(registration);
        library.setClock(clock);
        library.setClockSkew(SKEW);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return wrong(token)
                .map(words -> OAuth2TokenValidatorResult.failure(new OAuth2Error(CODE, words, null)))
                .orElseGet(() -> library.validate(token));
    }

    private Optional<String> wrong(Jwt token) {
        String issuer = Optional.ofNullable(token.getClaimAsString("iss")).orElse("");
        if (!issuer.equals(registration.getProviderDetails().getIssuerUri())) {
            return Optional.of("it is from another issuer: " + issuer);
        }
        List<String> audience = Optional.ofNullable(token.getAudience()).orElse(List.of());
        if (!audience.contains(registration.getClientId())) {
            return Optional.of("it is for another client: " + String.join(", ", audience));
        }
        if (token.getExpiresAt() == null
                || clock.instant().isAfter(token.getExpiresAt().plus(SKEW))) {
            return Optional.of("its time is over: " + token.getExpiresAt());
        }
        return Optional.empty();
    }
}
