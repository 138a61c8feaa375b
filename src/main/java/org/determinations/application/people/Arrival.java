package org.determinations.application.people;

import java.util.Optional;
import java.util.Set;
import org.determinations.model.Sha256;
import org.determinations.model.people.Account;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;

/**
 * What the identity provider says of somebody who comes from it. One per sign-in.
 *
 * @param name as the provider has it; counts at the first sign-in alone
 * @param roles in which it says that the person is; none where it names no role that the installation knows
 */
public record Arrival(OpenId openId, String name, Set<Role> roles) {
    /** What logins begin with that are made at the first sign-in. */
    static final String LOGIN = "openid-";

    private static final int SIGNS = 12;

    public Arrival {
        roles = Set.copyOf(roles);
    }

    /** The account that is made at the first sign-in. Its login follows from issuer and subject: no name that a person may choose does. */
    Account account() {
        String own = Sha256.hex(openId.text()).substring(0, SIGNS);
        return new Account(LOGIN + own, name.strip(), "", roles, false, Optional.of(openId), "");
    }
}
