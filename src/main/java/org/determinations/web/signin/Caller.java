package org.determinations.web.signin;

import java.util.Optional;
import java.util.Set;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Right;

/**
 * Whoever asks for a page, with what they may do at this moment. One per request.
 *
 * @param name under which acts are recorded
 * @param login of the account; empty for one person alone, who has none
 * @param proof that the person has just proved at the provider who they are, good at this moment
 * @param secondFactor whether a password alone is not enough
 */
public record Caller(
        String name, String login, Identity identity, Set<Right> rights, Optional<Proof> proof, boolean secondFactor) {
    /** Where a request carries it. */
    public static final String ATTRIBUTE = Caller.class.getName();

    public Caller {
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** As it stands at the top of each page: the name and how the person is known. */
    public String shown() {
        return name + (identity.isAuthenticated() ? "" : " (asserted)");
    }

    /** Whether the person types the password again before an act that cannot be taken back by anybody but in public. */
    public boolean hasPassword() {
        return identity.method() == Identity.Method.ACCOUNT;
    }

    /** Whether the person proves by a code of the second factor alone, before such an act, who they are: a proxy asks nobody again. */
    public boolean isOfProxy() {
        return identity.method() == Identity.Method.PROXY;
    }

    /** Whether the person proves at the identity provider, before such an act, who they are. */
    public boolean isOfProvider() {
        return identity.method() == Identity.Method.OPENID;
    }
}
