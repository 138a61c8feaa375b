package org.determinations.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.people.SignInAccount;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.signin.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in with login and password, for the library that keeps the session. */
final class AccountSignIn implements AuthenticationProvider {
    private final Installation installation;
    private final PasswordDoor door;

    AccountSignIn(Installation installation, PasswordDoor door) {
        this.installation = installation;
        this.door = door;
    }

    /** Passwords were guessed at, and this one was not looked at. */
    private static final class Held extends LockedException {
        private static final long serialVersionUID = 1L;
        private final long minutes;

        Held(Duration wait) {
            super("held");
            minutes = PasswordDoor.minutes(wait);
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String machine =
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        PasswordDoor.Answer answer =
                door.signIn(typed.getName().strip(), String.valueOf(typed.getCredentials()), machine);
        if (!answer.held().isZero()) {
            throw new Held(answer.held());
        }
        SignInAccount of = answer.account().orElseThrow(() -> new BadCredentialsException("not right"));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(
                        of.account().login(),
                        of.secretEvent(),
                        installation.clock().instant(),
                        home(of)),
                null,
                List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** Where somebody comes first who has that account. */
    private static String home(SignInAccount of) {
        return Role.rights(of.account().roles()).contains(Right.READ) ? "/" : "/people";
    }

    static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(person.getPrincipal() instanceof SignedIn who ? who.home() : Routes.SIGN_IN);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(Routes.SIGN_IN + (why instanceof Held held ? "?wait=" + held.minutes : "?error"));
    }
}
