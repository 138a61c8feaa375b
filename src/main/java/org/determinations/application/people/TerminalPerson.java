package org.determinations.application.people;

import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.store.Database;
import org.determinations.store.ServerLogin;
import org.determinations.store.Stores;

/**
 * Who acts at a terminal. Where the installation has it so, PostgreSQL says it: the login that is connected, by the account that names it.
 * A login that owns the tables, or by which a desk acts for others, is no person: what it does stands as asserted, in the login's name.
 */
public final class TerminalPerson {
    private TerminalPerson() {}

    /**
     * The same installation in the hands of who really acts. Refused with {@code SY-174} when a name was typed where none is.
     *
     * @param typed whether a name was typed
     */
    public static Installation of(Installation asked, boolean typed) {
        return asked.login().isEmpty()
                ? asked
                : ReadyDatabase.ask(asked, database -> acting(asked, database, typed))
                        .orElse(asked);
    }

    /** Empty where the login does not say who acts, and for a login that may not read whether it does: such a one records nothing. */
    private static Optional<Installation> acting(Installation asked, Database database, boolean typed) {
        Optional<ServerLogin> login = ServerLogin.find(database).filter(ServerLogin::readsPeople);
        if (login.isEmpty()) {
            return Optional.empty();
        }
        People people = People.of(Stores.of(database));
        if (!people.databaseLogins()) {
            return Optional.empty();
        }
        if (typed) {
            throw nameTyped(login.get().name());
        }
        return Optional.of(acting(asked, login.get(), people));
    }

    private static Installation acting(Installation asked, ServerLogin login, People people) {
        if (!login.isOfOnePerson()) {
            return asked.actingAs(login.name(), asked.identity());
        }
        Identity identity = Identity.database(login.name());
        return asked.actingAs(people.find(identity).map(Account::name).orElse(login.name()), identity);
    }

    /** Refused with {@code SY-175}. */
    static Refusal noServer() {
        return Refusal.Kind.USAGE.of(
                IssueCode.DATABASE_HAS_NO_LOGINS,
                "approvals",
                "the embedded database has no logins of people, so that nobody could approve at a terminal",
                "",
                "PostgreSQL, with --db and a login for each person",
                "type determinations people approvals authenticated: people sign in at the desk then");
    }

    private static Refusal nameTyped(String login) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NAME_NOT_TYPED_HERE,
                "--as",
                "here who acts is the login of the database, and no name is typed",
                "the login is " + login,
                "no --as",
                "type the command without it; somebody else types it with a login of their own");
    }
}
