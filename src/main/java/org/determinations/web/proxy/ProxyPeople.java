package org.determinations.web.proxy;

import java.util.List;
import java.util.Objects;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.ProviderSignIn;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.web.signin.SignedIn;
import org.determinations.web.signin.Turns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Lets in whom the proxy names, to the account that is linked with them. One per server. */
final class ProxyPeople implements AuthenticationProvider {
    private final Installation installation;
    private final Turns turns;

    ProxyPeople(Installation installation) {
        this.installation = installation;
        this.turns = new Turns(installation);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return PreAuthenticatedAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication named) {
        OpenId person = (OpenId) Objects.requireNonNull(named.getPrincipal());
        Identity identity = Identity.openId(person);
        try {
            ProviderSignIn.Arrived arrived = turns.ask(() -> {
                try (PeopleDesk desk = PeopleDesk.open(installation.actingAs(person.subject(), identity))) {
                    return desk.arriveByProxy(person);
                }
            });
            SignedIn who = SignedIn.to(
                    arrived.account(),
                    identity,
                    Role.rights(arrived.account().roles()),
                    0,
                    arrived.event(),
                    installation.clock().instant());
            return new PreAuthenticatedAuthenticationToken(who, "", List.of());
        } catch (Refusal refusal) {
            throw new ProxyRefusal(refusal);
        }
    }
}
