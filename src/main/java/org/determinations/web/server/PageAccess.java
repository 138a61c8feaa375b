package org.determinations.web.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Right;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Holds each request against the table of addresses: what it needs, and what the person may do at this moment. */
record PageAccess(Routes routes, Callers callers) implements AuthorizationManager<RequestAuthorizationContext> {
    /** Where a request carries why nobody could be asked about. */
    static final String REFUSAL = "refusal";

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> session, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Routes.Address> address = routes.find(request.getMethod(), request.getServletPath());
        if (address.isPresent() && address.get().right().isEmpty()) {
            return new AuthorizationDecision(true);
        }
        Authentication person = session.get();
        Optional<Caller> caller =
                person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken)
                        ? find(person.getPrincipal(), request)
                        : Optional.empty();
        caller.ifPresent(who -> request.setAttribute(Caller.ATTRIBUTE, who));
        Optional<Right> needed = address.flatMap(Routes.Address::right);
        return new AuthorizationDecision(
                caller.filter(who -> needed.isEmpty() || who.may(needed.get())).isPresent());
    }

    /** While a command holds the database nobody can be asked about: nothing is shown, and the page says why. */
    private Optional<Caller> find(@Nullable Object principal, HttpServletRequest request) {
        try {
            return principal == null
                    ? Optional.empty()
                    : callers.find(principal, request.getSession().getId(), request.getRemoteAddr());
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return Optional.empty();
        }
    }
}
