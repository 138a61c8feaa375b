package org.determinations.web.route;

import java.time.Duration;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.Callers;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.signin.Passwords;
import org.determinations.web.view.SignInView;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages before somebody is signed in. */
record SignInPages(Desk desk, Callers callers, PasswordDoor door) {
    ServerResponse page(ServerRequest request) {
        boolean failed = request.param("error").isPresent();
        boolean out = request.param("out").isPresent();
        return switch (callers.way()) {
            case ADDRESS ->
                Answers.page(SignInView.byAddress(
                        desk.outside(request), request.param("code").orElse(""), failed));
            case PASSWORD -> byPassword(request, failed);
            case PROVIDER ->
                Answers.page(SignInView.byProvider(desk.outside(request), out ? "You are signed out." : ""));
            case PROXY -> Answers.page(SignInView.byProxy(desk.outside(request), out));
        };
    }

    private ServerResponse byPassword(ServerRequest request, boolean failed) {
        String wrong = request.param("wait")
                .filter(minutes -> minutes.matches("[0-9]{1,3}"))
                .map(minutes -> "There were too many tries. Wait "
                        + PasswordDoor.inWords(Duration.ofMinutes(Long.parseLong(minutes))) + ".")
                .orElse(failed ? "Login, password and code do not belong together, or the account is closed." : "");
        return Answers.page(SignInView.byPassword(
                desk.outside(request),
                wrong,
                request.param("done").isPresent() ? "Your password is set. Sign in with it." : ""));
    }

    ServerResponse choosing(ServerRequest request) {
        return Answers.page(SignInView.choosing(desk.outside(request), Optional.empty(), "", Passwords.SHORTEST));
    }

    /** Sets the password of who has the code; what was typed of it stands nowhere afterwards. */
    ServerResponse choose(ServerRequest request) {
        String login = request.param("login").orElse("").strip();
        String password = request.param("password").orElse("");
        try {
            if (!password.equals(request.param("again").orElse(""))) {
                throw differ();
            }
            door.choose(login, request.param("code").orElse(""), password, machine(request));
            return Answers.goTo(Routes.SIGN_IN + "?done");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT) {
                throw refusal;
            }
            return Answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    SignInView.choosing(desk.outside(request), Optional.of(refusal), login, Passwords.SHORTEST));
        }
    }

    /** Password and code of somebody who is signed in, as typed on a form of the desk. */
    static PasswordDoor.Answer again(PasswordDoor door, Caller caller, ServerRequest request) {
        return door.again(
                caller,
                request.param("password").orElse(""),
                request.param("second").orElse(""),
                machine(request));
    }

    /** The machine that asks, as the server knows it. */
    static String machine(ServerRequest request) {
        return request.servletRequest().getRemoteAddr();
    }

    private static Refusal differ() {
        return Refusal.Kind.INPUT.of(
                IssueCode.PASSWORD_NOT_POSSIBLE,
                "password",
                "the two passwords are not the same",
                "",
                "",
                "type it twice, or paste it twice");
    }
}
