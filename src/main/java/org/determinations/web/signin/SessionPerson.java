package org.determinations.web.signin;

import java.util.Optional;

/** Who a session is of. */
public interface SessionPerson {
    SignedIn who();

    /** That the person has just proved at the provider who they are; empty for everybody else. */
    Optional<Proof> proof();
}
