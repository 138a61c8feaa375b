package org.determinations.web.openid;

import java.util.Map;
import org.determinations.model.people.Role;

/**
 * Which identity provider the desk trusts, and what its words mean here. One per server; immutable.
 *
 * @param issuer address of the provider, exactly as it calls itself
 * @param client name by which the provider knows this desk
 * @param secret of that client; never in a file of settings, a log or a page
 * @param claim of the token in which the provider says what somebody is
 * @param roles what each word of that claim is here; any other word is nothing
 */
public record OpenIdSettings(String issuer, String client, String secret, String claim, Map<String, Role> roles) {
    public OpenIdSettings {
        roles = Map.copyOf(roles);
    }

    @Override
    public String toString() {
        return client + " at " + issuer;
    }
}
