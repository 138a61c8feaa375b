package org.determinations.web.openid;

import org.determinations.issue.Refusal;
import org.springframework.security.core.AuthenticationException;

/** A refusal of ours, as the library hands it on. */
final class NotLetIn extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    NotLetIn(Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
