package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.people.SignInAccount;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;

/** Who may stand in front of this desk. One per server. */
public final class Callers {
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    /** One person alone is everything but the keeper of accounts, of which there are none then. */
    private static final Set<Right> OF_ONE = EnumSet.complementOf(EnumSet.of(Right.PEOPLE));

    private final Installation installation;
    private final Way way;
    private final Turns turns;

    /** How people sign in: one way for a desk, so that none is a way around another. */
    public enum Way {
        /** One person, by a printed address. */
        ADDRESS,
        /** People with accounts, by login and password. */
        PASSWORD,
        /** People whom the identity provider of the agency knows. */
        PROVIDER
    }

    public Callers(Installation installation, Way way) {
        this.installation = installation;
        this.way = way;
        this.turns = new Turns(installation);
    }

    public Way way() {
        return way;
    }

    /** Whether people are told apart. */
    public boolean haveAccounts() {
        return way != Way.ADDRESS;
    }

    /** The person of a session as the store has the account now; empty when the session is over. */
    public Optional<Caller> find(Object principal) {
        if (principal instanceof SessionPerson person) {
            Instant now = installation.clock().instant();
            boolean old = now.isAfter(person.who().at().plus(LONGEST_SESSION));
            return haveAccounts() && !old
                    ? account(person.who())
                            .map(account -> new Caller(
                                    account.name(),
                                    person.who().identity(),
                                    Role.rights(account.roles()),
                                    person.proof().filter(proof -> proof.isGood(now))))
                    : Optional.empty();
        }
        return !haveAccounts()
                ? Optional.of(new Caller(installation.actor(), installation.identity(), OF_ONE, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Account> account(SignedIn person) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                Optional<Account> standing = desk.people().standing(person.identity(), person.event());
                return person.identity().method() == Identity.Method.ACCOUNT
                        ? standing.filter(account -> desk.findSignIn(account.login())
                                .map(SignInAccount::secretEvent)
                                .filter(event -> event == person.secretEvent())
                                .isPresent())
                        : standing;
            }
        });
    }
}
