package org.determinations.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.determinations.application.people.SignInAccount;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.signin.SignInWay;
import org.determinations.web.signin.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Signs in with login and password, for the library that keeps the session. */
record AccountSignIn(PasswordDoor door) implements AuthenticationProvider, SignInWay {
    /** Passwords were guessed at, and this one was not looked at. */
    private static final class Held extends LockedException {
        private static final long serialVersionUID = 1L;
        private final long minutes;

        Held(Duration wait) {
            super("held");
            minutes = PasswordDoor.minutes(wait);
        }
    }

    /** What a sign-in brings beside login and password: the code of a second factor, and the machine. */
    private record Beside(String code, String machine) {
        static Beside of(HttpServletRequest request) {
            return new Beside(
                    Optional.ofNullable(request.getParameter("second")).orElse(""), request.getRemoteAddr());
        }

        @Override
        public String toString() {
            return machine;
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Beside beside = typed.getDetails() instanceof Beside of ? of : new Beside("", "");
        PasswordDoor.Answer answer = door.look(
                typed.getName().strip(), String.valueOf(typed.getCredentials()), beside.code(), beside.machine());
        if (!answer.held().isZero()) {
            throw new Held(answer.held());
        }
        SignInAccount of = answer.account().orElseThrow(() -> new BadCredentialsException("not right"));
        return UsernamePasswordAuthenticationToken.authenticated(door.signIn(of), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public void put(HttpSecurity http) {
        http.authenticationManager(new ProviderManager(this));
        http.formLogin(login -> login.loginPage(Routes.SIGN_IN)
                .loginProcessingUrl(Routes.SIGN_IN)
                .usernameParameter("login")
                .passwordParameter("password")
                .authenticationDetailsSource(Beside::of)
                .successHandler(AccountSignIn::welcome)
                .failureHandler(AccountSignIn::refuse));
        http.logout(out -> out.logoutUrl(Routes.SIGN_OUT).logoutSuccessUrl(Routes.SIGN_IN));
    }

    @Override
    public Optional<String> otherSite() {
        return Optional.empty();
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(person.getPrincipal() instanceof SignedIn who ? who.home() : Routes.SIGN_IN);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(Routes.SIGN_IN + (why instanceof Held held ? "?wait=" + held.minutes : "?error"));
    }
}
