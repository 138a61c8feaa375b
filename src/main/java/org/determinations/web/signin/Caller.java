package org.determinations.web.signin;

import java.util.Set;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Right;

/**
 * Whoever asks for a page, with what they may do at this moment. One per request.
 *
 * @param name under which acts are recorded
 */
public record Caller(String name, Identity identity, Set<Right> rights) {
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
        return identity.isAuthenticated();
    }
}
