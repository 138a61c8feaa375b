package org.determinations.web.openid;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.people.Arrival;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.ProviderSignIn;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.web.signin.Proof;
import org.determinations.web.signin.SignedIn;
import org.determinations.web.signin.Turns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Lets in whom the provider sent: the library looks at code and token, this at what the token says of the person. One per server. */
final class ProviderDoor implements AuthenticationProvider {
    private static final String NAME = "name";
    private static final String AUTH_TIME = "auth_time";
    /** Entra puts these in the place of groups that are too many for a token. */
    private static final Set<String> LEFT_OUT = Set.of("_claim_names", "hasgroups");

    private final Installation installation;
    private final OpenIdSettings settings;
    private final Turns turns;
    private final AuthenticationProvider library;

    ProviderDoor(Installation installation, OpenIdSettings settings, ProviderCalls calls) {
        this.installation = installation;
        this.settings = settings;
        this.turns = new Turns(installation);
        OidcAuthorizationCodeAuthenticationProvider checked = new OidcAuthorizationCodeAuthenticationProvider(
                calls.tokens(),
                request -> new DefaultOidcUser(AuthorityUtils.createAuthorityList("PERSON"), request.getIdToken()));
        checked.setJwtDecoderFactory(decoders(calls, installation.clock()));
        this.library = checked;
    }

    /** One decoder, which asks for the provider's keys again when a token names one that it does not know. */
    private static JwtDecoderFactory<ClientRegistration> decoders(ProviderCalls calls, Clock clock) {
        Map<ClientRegistration, JwtDecoder> made = new ConcurrentHashMap<>();
        return registration -> made.computeIfAbsent(registration, of -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                            of.getProviderDetails().getJwkSetUri())
                    .restOperations(calls.keys())
                    .jwsAlgorithms(all -> all.addAll(Provider.algorithms(of)))
                    .build();
            decoder.setJwtValidator(new TokenCheck(of, clock));
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            return decoder;
        });
    }

    @Override
    public boolean supports(Class<?> kind) {
        return OAuth2LoginAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        OAuth2LoginAuthenticationToken request = (OAuth2LoginAuthenticationToken) asked;
        OAuth2LoginAuthenticationToken answer =
                (OAuth2LoginAuthenticationToken) Objects.requireNonNull(library.authenticate(request));
        OidcIdToken token = ((OidcUser) answer.getPrincipal()).getIdToken();
        Optional<ProviderRequests.Proving> proving =
                ProviderRequests.Proving.of(request.getAuthorizationExchange().getAuthorizationRequest());
        try {
            PersonOfProvider person = letIn(token, proving);
            return new OAuth2LoginAuthenticationToken(
                    answer.getClientRegistration(),
                    answer.getAuthorizationExchange(),
                    person,
                    List.of(),
                    answer.getAccessToken());
        } catch (Refusal refusal) {
            throw new NotLetIn(refusal);
        }
    }

    private PersonOfProvider letIn(OidcIdToken token, Optional<ProviderRequests.Proving> proving) {
        OpenId openId = openId(token);
        Identity identity = Identity.openId(openId);
        Instant now = installation.clock().instant();
        Optional<Proof> proof = proving.map(asked -> proof(asked, identity, token));
        Arrival arrival = new Arrival(openId, text(token, NAME), roles(token));
        ProviderSignIn.Arrived arrived = turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation.actingAs(arrival.name(), identity))) {
                return desk.arrive(arrival);
            }
        });
        SignedIn who = SignedIn.to(
                arrived.account(), identity, Role.rights(arrived.account().roles()), 0, arrived.event(), now);
        return new PersonOfProvider(
                token, who, proof, proving.map(ProviderRequests.Proving::page).orElse(who.home()));
    }

    /** The provider has seen the person since it was asked, and it is who asked. */
    private Proof proof(ProviderRequests.Proving asked, Identity identity, OidcIdToken token) {
        Optional<String> login = turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                return desk.people().find(identity).map(account -> account.login());
            }
        });
        if (login.filter(asked.login()::equals).isEmpty()) {
            throw refused("somebody else came back from the provider than went there", "", "sign in as yourself there");
        }
        Instant seen = token.getClaim(AUTH_TIME) instanceof Instant at ? at : Instant.MIN;
        if (seen.isBefore(asked.at().minus(TokenCheck.SKEW))) {
            throw refused(
                    "the provider has not asked you again who you are",
                    seen.equals(Instant.MIN) ? "the token does not say when it did" : "it last did at " + seen,
                    "have the provider honor prompt=login and max_age=0, and say auth_time");
        }
        return new Proof(installation.clock().instant());
    }

    private OpenId openId(OidcIdToken token) {
        String subject = Optional.ofNullable(token.getSubject()).orElse("");
        if (subject.isBlank()
                || subject.length() > OpenId.LONGEST_SUBJECT
                || UnsafeCharacters.findInLine(subject).isPresent()) {
            throw refused(
                    "the provider names nobody by whom acts could be recorded",
                    subject.length() + " characters",
                    "a subject of 255 characters at most, all of them visible");
        }
        return new OpenId(settings.issuer(), subject);
    }

    /** A word that the settings do not know is no role. */
    private Set<Role> roles(OidcIdToken token) {
        Object said = token.getClaim(settings.claim());
        if (said == null && LEFT_OUT.stream().anyMatch(token::hasClaim)) {
            throw refused(
                    "the provider left your roles out of the token, since there are too many groups",
                    "",
                    "have it send roles of this application (app roles) in place of groups");
        }
        Collection<?> words =
                said instanceof Collection<?> several ? several : said == null ? List.of() : List.of(said);
        return words.stream()
                .map(word -> settings.roles().get(String.valueOf(word)))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(OidcIdToken token, String claim) {
        return token.getClaim(claim) instanceof String text ? text.strip() : "";
    }

    private Refusal refused(String wrong, String found, String action) {
        return Refusal.Kind.GATE.of(IssueCode.PROVIDER_SIGN_IN_REFUSED, settings.issuer(), wrong, found, "", action);
    }
}
