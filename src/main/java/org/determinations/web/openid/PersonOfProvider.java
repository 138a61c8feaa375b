package org.determinations.web.openid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.web.signin.Proof;
import org.determinations.web.signin.SessionPerson;
import org.determinations.web.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What a session keeps of somebody whom the provider sent. In memory alone.
 *
 * @param token of the provider, by which it is told who signs out
 * @param proof that the person has just proved again who they are; empty after a plain sign-in
 * @param next address of the page that comes now
 */
record PersonOfProvider(OidcIdToken token, SignedIn who, Optional<Proof> proof, String next)
        implements OidcUser, SessionPerson {

    @Override
    public String getName() {
        return who.login();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }
}
