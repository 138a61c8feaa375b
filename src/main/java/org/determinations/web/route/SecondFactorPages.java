package org.determinations.web.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.Totp;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.SecondFactorView;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where somebody sets up a second factor of their own. What is offered is kept by the server until it is taken, and is in no form. */
final class SecondFactorPages {
    private static final int MOST_OFFERED = 200;

    private final Desk desk;
    private final PasswordDoor door;
    private final Map<String, Totp> offered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Totp> eldest) {
            return size() > MOST_OFFERED;
        }
    };

    SecondFactorPages(Desk desk, PasswordDoor door) {
        this.desk = desk;
        this.door = door;
    }

    ServerResponse page(ServerRequest request) {
        return page(request, HttpStatus.OK, Optional.empty());
    }

    private ServerResponse page(ServerRequest request, HttpStatus status, Optional<Refusal> refusal) {
        Caller caller = Desk.caller(request).orElseThrow();
        String login = caller.login();
        return Answers.page(
                status,
                caller.secondFactor()
                        ? SecondFactorView.there(
                                desk.around(request),
                                login,
                                request.param("done").isPresent(),
                                refusal)
                        : SecondFactorView.offer(desk.around(request), login, offer(login), refusal));
    }

    /** Takes what was offered, when password and code are right. */
    ServerResponse set(ServerRequest request) {
        Caller caller = Desk.caller(request).orElseThrow();
        String login = caller.login();
        try {
            if (caller.hasPassword()
                    && !caller.secondFactor()
                    && SignInPages.again(door, caller, request).account().isEmpty()) {
                throw Refusal.Kind.GATE.of(
                        IssueCode.SECOND_FACTOR_REFUSED,
                        "password",
                        "the password is not right, or there were too many tries",
                        "",
                        "",
                        "type it again; after too many tries wait some minutes");
            }
            Totp secret = offer(login);
            Installation acting = desk.actedOnBy(request);
            desk.ask(() -> {
                try (PeopleDesk people = PeopleDesk.open(acting)) {
                    return people.setSecondFactor(
                            login, secret, request.param("second").orElse(""));
                }
            });
            synchronized (offered) {
                offered.remove(login);
            }
            return Answers.goTo("/second-factor?done");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.GATE) {
                throw refusal;
            }
            return page(request, Answers.status(refusal), Optional.of(refusal));
        }
    }

    private Totp offer(String login) {
        synchronized (offered) {
            return offered.computeIfAbsent(login, one -> Totp.fresh());
        }
    }
}
