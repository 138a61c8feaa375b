package org.determinations.web.signin;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;

/** Who may stand in front of this desk: people with accounts, or the one who started it. One per server. */
public final class Callers {
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    /** One person alone is everything but the keeper of accounts, of which there are none then. */
    private static final Set<Right> OF_ONE = EnumSet.complementOf(EnumSet.of(Right.PEOPLE));

    private final Installation installation;
    private final boolean accounts;
    private final Turns turns;

    /** @param accounts whether people sign in with accounts; else one person does, by a printed address */
    public Callers(Installation installation, boolean accounts) {
        this.installation = installation;
        this.accounts = accounts;
        this.turns = new Turns(installation);
    }

    public boolean haveAccounts() {
        return accounts;
    }

    /** The person of a session as the store has the account now; empty when the session is over. */
    public Optional<Caller> find(Object principal) {
        if (principal instanceof SignedIn person) {
            boolean old = installation.clock().instant().isAfter(person.at().plus(LONGEST_SESSION));
            return accounts && !old ? account(person) : Optional.empty();
        }
        return !accounts
                ? Optional.of(new Caller(installation.actor(), installation.identity(), OF_ONE))
                : Optional.empty();
    }

    private Optional<Caller> account(SignedIn person) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                return desk.findSignIn(person.login())
                        .filter(now -> now.secretEvent() == person.secretEvent())
                        .map(now -> new Caller(
                                now.account().name(),
                                now.account().identity(),
                                Role.rights(now.account().roles())));
            }
        });
    }
}
