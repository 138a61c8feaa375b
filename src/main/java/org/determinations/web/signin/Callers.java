package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.People;
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
    private static final Set<Right> OF_ONE = EnumSet.complementOf(EnumSet.of(Right.PEOPLE, Right.OWN));

    private final Installation installation;
    private final Entrance entrance;
    private final Turns turns;
    private final OpenSessions sessions = new OpenSessions();

    /** @param entrance how people sign in: one way for a desk, so that none is a way around another */
    public Callers(Installation installation, Entrance entrance) {
        this.installation = installation;
        this.entrance = entrance;
        this.turns = new Turns(installation);
    }

    public Entrance entrance() {
        return entrance;
    }

    public Entrance.Kind way() {
        return entrance.kind();
    }

    /** Whether people are told apart. */
    public boolean haveAccounts() {
        return entrance.kind() != Entrance.Kind.ADDRESS;
    }

    /** Who is signed in now, of those whose account was not closed since. */
    public List<OpenSessions.Open> sessions(People people) {
        return sessions.list(installation.clock().instant()).stream()
                .filter(open -> people.standing(
                                open.who().identity(), open.who().event())
                        .isPresent())
                .toList();
    }

    /** The server has ended a session, or given it another number. */
    public void over(String session) {
        sessions.over(session);
    }

    /**
     * The person of a session as the store has the account now; empty when the session is over.
     *
     * @param session its number
     * @param machine from which a page is asked for
     */
    public Optional<Caller> find(Object principal, String session, String machine) {
        Optional<Caller> caller = find(principal);
        if (caller.isPresent() && principal instanceof SessionPerson person) {
            Instant now = installation.clock().instant();
            sessions.seen(
                    session, new OpenSessions.Open(person.who(), caller.get().name(), now, machine));
        } else {
            sessions.over(session);
        }
        return caller;
    }

    private Optional<Caller> find(Object principal) {
        if (principal instanceof SessionPerson person) {
            Instant now = installation.clock().instant();
            boolean old = now.isAfter(person.who().at().plus(LONGEST_SESSION));
            return haveAccounts() && !old
                    ? caller(person.who(), person.proof().filter(proof -> proof.isGood(now)))
                    : Optional.empty();
        }
        return !haveAccounts()
                ? Optional.of(
                        new Caller(installation.actor(), "", installation.identity(), OF_ONE, Optional.empty(), false))
                : Optional.empty();
    }

    private Optional<Caller> caller(SignedIn person, Optional<Proof> proof) {
        return turns.ask(() -> {
            try (PeopleDesk desk = PeopleDesk.open(installation)) {
                People people = desk.people();
                return people.standing(person.identity(), person.event())
                        .filter(account -> person.identity().method() != Identity.Method.ACCOUNT
                                || isOfSecret(desk, account, person.secretEvent()))
                        .map(account -> new Caller(
                                account.name(),
                                account.login(),
                                person.identity(),
                                rights(people, account, person.identity()),
                                proof,
                                people.secondFactors().contains(account.login())));
            }
        });
    }

    private static boolean isOfSecret(PeopleDesk desk, Account account, long secretEvent) {
        return desk.findSignIn(account.login())
                .map(SignInAccount::secretEvent)
                .filter(event -> event == secretEvent)
                .isPresent();
    }

    /**
     * What the person may do: where a second factor is demanded and there is none, to set one up and nothing else. Whom the provider lets
     * in has the factors that it asks for.
     */
    static Set<Right> rights(People people, Account account, Identity identity) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(Role.rights(account.roles()));
        if (identity.method() == Identity.Method.OPENID) {
            rights.remove(Right.OWN);
        } else if (people.secondFactorDemanded() && !people.secondFactors().contains(account.login())) {
            rights.retainAll(EnumSet.of(Right.OWN));
        }
        return rights;
    }
}
