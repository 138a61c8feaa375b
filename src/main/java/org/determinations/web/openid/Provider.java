package org.determinations.web.openid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.web.route.Routes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.web.client.RestClientException;

/**
 * The provider as it describes itself (OpenID Connect Discovery 1.0). Asked at the first sign-in, not at the start: a desk starts also
 * while the provider does not answer, and is asked again then. One per server.
 */
final class Provider implements ClientRegistrationRepository {
    /** What this desk calls it; it has one. */
    static final String ID = "provider";

    /** Code of the error that stands for a provider that cannot be asked. */
    static final String NOT_REACHED = "provider_not_reached";

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final OpenIdSettings settings;
    private final ProviderCalls calls;
    private @Nullable ClientRegistration known;

    Provider(OpenIdSettings settings, ProviderCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /** Refused with {@link #NOT_REACHED} when it does not answer, or answers as somebody else. */
    synchronized ClientRegistration registration() {
        if (known == null) {
            known = registration(described());
        }
        return known;
    }

    /** The algorithms by which it signs, of those that need no secret of ours; RS256, which every provider has, when it names none. */
    static Set<SignatureAlgorithm> algorithms(ClientRegistration registration) {
        Object listed = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .getOrDefault("id_token_signing_alg_values_supported", List.of());
        Set<SignatureAlgorithm> known = listed instanceof List<?> names
                ? names.stream()
                        .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return known.isEmpty() ? Set.of(SignatureAlgorithm.RS256) : known;
    }

    private Map<String, Object> described() {
        String address = settings.issuer().replaceFirst("/$", "") + DESCRIPTION;
        try {
            Map<String, Object> document =
                    calls.descriptions().get().uri(address).retrieve().body(DOCUMENT);
            if (document == null) {
                throw notReached("it says nothing of itself at " + address, null);
            }
            Object issuer = document.get("issuer");
            if (!settings.issuer().equals(issuer)) {
                throw notReached("it calls itself " + issuer + ", the settings say " + settings.issuer(), null);
            }
            return document;
        } catch (RestClientException e) {
            throw notReached("it does not answer at " + address, e);
        }
    }

    private ClientRegistration registration(Map<String, Object> document) {
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(method(document))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + Routes.FROM_PROVIDER)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .issuerUri(settings.issuer())
                .authorizationUri(text(document, "authorization_endpoint"))
                .tokenUri(text(document, "token_endpoint"))
                .jwkSetUri(text(document, "jwks_uri"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(document)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    /** Basic unless the provider takes the secret in the form alone (Discovery 1.0, section 3: basic when it names none). */
    private static ClientAuthenticationMethod method(Map<String, Object> document) {
        Object methods = document.get("token_endpoint_auth_methods_supported");
        boolean basic = !(methods instanceof List<?> named)
                || named.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue());
        return basic ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.CLIENT_SECRET_POST;
    }

    private static String text(Map<String, Object> document, String name) {
        if (document.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw notReached("it does not say its " + name, null);
    }

    private static OAuth2AuthenticationException notReached(String why, @Nullable Throwable cause) {
        return new OAuth2AuthenticationException(new OAuth2Error(NOT_REACHED, why, null), why, cause);
    }
}
