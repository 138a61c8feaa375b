package org.determinations.application.people;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.determinations.application.Installation;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.store.Stores;

/**
 * Where accounts are kept. Each act goes in with its audit event in one transaction; nothing is changed or taken away. Knows no
 * password: whoever asks brings what a library made of it.
 */
public final class PeopleDesk implements AutoCloseable {
    private static final Duration CODE_GOOD_FOR = Duration.ofDays(3);

    private final ActSession session;
    private final Installation installation;
    private final Stores stores;

    private PeopleDesk(ActSession session) {
        this.session = session;
        this.installation = session.installation();
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static PeopleDesk open(Installation installation) {
        return new PeopleDesk(ActSession.open(installation));
    }

    /** The same; an account may be the first thing that an installation gets, so a database that is not there is made. */
    public static PeopleDesk begin(Installation installation) {
        return new PeopleDesk(ActSession.openFirst(installation));
    }

    /** Accounts of an installation; none where there is no database yet. */
    public static People of(Installation installation) {
        if (!ReadyDatabase.exists(installation)) {
            return People.NOBODY;
        }
        try (PeopleDesk desk = open(installation)) {
            return desk.people();
        }
    }

    @Override
    public void close() {
        session.close();
    }

    public People people() {
        return People.withFactors(stores);
    }

    /** Adds an account and gives the code for its first password; refused as {@link AccountCheck} says. */
    public SignInCode add(Account account) {
        return turn(() -> {
            AccountCheck.demandNew(account, people());
            PeopleAudit.changed(stores, installation.actor(), "added", account, now());
            return code(account);
        });
    }

    /** Gives an account other roles. */
    public Account give(String login, Set<Role> roles) {
        AccountCheck.demandFitting(roles);
        return change(login, "given roles", account -> account.with(roles));
    }

    /** Nobody signs in with it any more, and who is signed in is out. */
    public Account disable(String login) {
        return change(login, "disabled", account -> account.disabled(true));
    }

    /** It can be signed in with again, by the password of before. */
    public Account enable(String login) {
        return change(login, "enabled", account -> account.disabled(false));
    }

    /** Every session that somebody has with it ends at the next page; the account stays open. Two acts: closed, and opened again. */
    public Account signOut(String login) {
        return turn(() -> {
            Account account = known(login);
            if (account.disabled()) {
                throw AccountCheck.nothingToDo(login, "is closed, so that nobody is signed in with it");
            }
            String by = installation.actor();
            PeopleAudit.changed(stores, by, "signed out everywhere", account.disabled(true), now());
            PeopleAudit.changed(stores, by, "signed out everywhere", account, now());
            return account;
        });
    }

    /** Says that a user of the machine, or whom an identity provider knows, is the person of an account: one person is not two. */
    public Account link(String login, Optional<String> osUser, Optional<OpenId> openId) {
        return turn(() -> new Linking(stores, installation.actor(), now())
                .link(known(login), osUser, openId)
                .orElseThrow(() -> AccountCheck.nothingToDo(login, "is so already")));
    }

    /** A code to choose another password with; the password of before is good for nothing from now on. */
    public SignInCode newCode(String login) {
        return turn(() -> code(known(login)));
    }

    /** Says that a login of PostgreSQL is the person of an account; a login is of one person alone. */
    public Account linkDatabase(String login, String databaseLogin) {
        return turn(() -> new Linking(stores, installation.actor(), now())
                .linkDatabase(known(login), databaseLogin)
                .orElseThrow(() -> AccountCheck.nothingToDo(login, "is so already")));
    }

    /** Whether the database has that login now; an account may name one that is made later. */
    public boolean hasDatabaseLogin(String databaseLogin) {
        return stores.people().hasLogin(databaseLogin);
    }

    /** Whether only people who have signed in at the desk may approve and release. */
    public People demandAuthenticated(boolean authenticated) {
        return ruled(rules -> rules.approving(authenticated, false));
    }

    /**
     * Only people who have signed in may approve and release, at the desk or by a login of PostgreSQL that an account names. Who acts at a
     * terminal is that login from then on. Refused with {@code SY-175} where there is no such server.
     */
    public People demandDatabaseLogins() {
        return ruled(rules -> rules.approving(true, true));
    }

    /** Whether people with accounts can do nothing at the desk until they have set up a second factor. */
    public People demandSecondFactor(boolean demanded) {
        return ruled(rules -> rules.secondFactor(demanded));
    }

    private People ruled(Consumer<ApprovalRules> change) {
        return turn(() -> {
            change.accept(new ApprovalRules(installation, stores, now()));
            return people();
        });
    }

    /** The second factor of an account as it stands. */
    public SecondFactor secondFactor(String login) {
        return factors().find(login);
    }

    /** Gives the account a second factor; refused with {@code SY-173} when it has one, and when the code is not one of it. */
    public Account setSecondFactor(String login, Totp secret, String code) {
        return turn(() -> {
            Account account = known(login);
            factors().set(account, secret, code, now());
            return account;
        });
    }

    /** Takes the second factor from an account whose person has lost it. */
    public Account resetSecondFactor(String login) {
        return turn(() -> {
            Account account = known(login);
            if (!factors().reset(account, now())) {
                throw AccountCheck.nothingToDo(login, "has no second factor");
            }
            return account;
        });
    }

    /** Takes a code of the account's second factor, once; false when it is not right or was used. */
    public boolean useSecondFactor(Account account, Totp secret, String code) {
        return turn(() -> factors().use(account, secret, code, now()));
    }

    private FactorBook factors() {
        return new FactorBook(installation, stores);
    }

    /** The account that can be signed in with by that login now, with its secret; empty when there is none. */
    public Optional<SignInAccount> findSignIn(String login) {
        return people().find(login).filter(account -> !account.disabled()).flatMap(this::withSecret);
    }

    /** Notes that somebody signed in; gives the number of that event, from which the session is. */
    public long signedIn(Account account) {
        return turn(() -> PeopleAudit.signedIn(stores, account, now()));
    }

    /**
     * Signs in whom the identity provider knows, and gives the account and the event of the sign-in. Refused with {@code SY-171} in
     * words for the person; what the provider took away counts all the same.
     */
    public ProviderSignIn.Arrived arrive(Arrival arrival) {
        return turn(() -> new ProviderSignIn(stores, now()).arrive(arrival)).demand();
    }

    /**
     * Signs in whom the proxy names, to the account that is linked with them. Refused with {@code SY-178} in words for the person: a proxy
     * gives no role, so that it makes no account either.
     */
    public ProviderSignIn.Arrived arriveByProxy(OpenId person) {
        return turn(() -> new ProviderSignIn(stores, now()).arriveByProxy(person));
    }

    /** Notes that passwords of an account were guessed at. */
    public void held(Account account, String details) {
        turn(() -> {
            PeopleAudit.held(stores, account, details, now());
            return account;
        });
    }

    /**
     * Sets the password of who has the code; a code is good once. Refused with {@code SY-132} when it is not the code of that
     * account, in the same words whatever of it is wrong.
     *
     * @param passwordHash what the library made of the password, with its salt
     */
    public Account choosePassword(String login, String code, String passwordHash) {
        return turn(() -> {
            SignInAccount of = findSignIn(login)
                    .filter(account -> account.secret().kind() == AccountSecret.Kind.CODE)
                    .filter(account -> account.secret().hash().equals(SignInCode.hash(code)))
                    .filter(account ->
                            account.secret().goodUntil().orElseThrow().isAfter(now()))
                    .orElseThrow(SignInCode::noneSuch);
            PeopleAudit.given(
                    stores,
                    of.account().name(),
                    new AccountSecret(login, AccountSecret.Kind.PASSWORD, passwordHash, Optional.empty()),
                    now());
            return of.account();
        });
    }

    /** A secret that no event of the audit trail tells of was put there by hand: it opens nothing. */
    private Optional<SignInAccount> withSecret(Account account) {
        return stores.people()
                .findSecret(account.login())
                .filter(of -> stores.audit()
                        .find(of.event())
                        .filter(event -> PeopleAudit.tells(event, of.secret()))
                        .isPresent())
                .map(of -> new SignInAccount(account, of.secret(), of.event()));
    }

    private SignInCode code(Account account) {
        SignInCode code =
                SignInCode.of(account, now().truncatedTo(ChronoUnit.SECONDS).plus(CODE_GOOD_FOR));
        PeopleAudit.given(
                stores,
                installation.actor(),
                new AccountSecret(
                        account.login(),
                        AccountSecret.Kind.CODE,
                        SignInCode.hash(code.code()),
                        Optional.of(code.goodUntil())),
                now());
        return code;
    }

    private Account change(String login, String what, UnaryOperator<Account> to) {
        return turn(() -> {
            Account before = known(login);
            Account after = to.apply(before);
            if (after.equals(before)) {
                throw AccountCheck.nothingToDo(login, "is so already");
            }
            PeopleAudit.changed(stores, installation.actor(), what, after, now());
            return after;
        });
    }

    private Account known(String login) {
        return people().find(login).orElseThrow(() -> AccountCheck.noSuchAccount(login, people()));
    }

    private <T> T turn(Supplier<T> work) {
        return session.turn(work);
    }

    private Instant now() {
        return session.now();
    }
}
