package org.determinations.web.proxy;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Why a request is not answered, as the library hands it on. */
final class ProxyRefusal extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ProxyRefusal(Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** Of a request whose headers are not those of the proxy. Nothing of what a header holds is told. */
    static ProxyRefusal of(String header, String wrong, String action) {
        return new ProxyRefusal(Refusal.Kind.GATE.of(IssueCode.PROXY_SIGN_IN_REFUSED, header, wrong, "", "", action));
    }

    Refusal refusal() {
        return refusal;
    }
}
