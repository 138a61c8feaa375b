package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AccountAct.ACCOUNT_ACT;
import static org.determinations.store.generated.default_schema.tables.AccountSecret.ACCOUNT_SECRET;
import static org.determinations.store.generated.default_schema.tables.ApprovalRule.APPROVAL_RULE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.store.generated.default_schema.tables.records.AccountActRecord;
import org.determinations.store.generated.default_schema.tables.records.AccountSecretRecord;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.StoreException;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SQLDialect;

/** Accounts of people, what they sign in with, and whether approvals must be signed in; each row by its audit event. */
public final class PeopleStore {
    private static final String HELD = "select exists (select 1 from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " where t.tgname = 'needs_four_eyes' and not pg_has_role(session_user, c.relowner, 'member'))";
    private static final String LOGIN = "select exists (select 1 from pg_roles where rolname = ? and rolcanlogin)";

    private final Transactions transactions;

    PeopleStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** An account as an event left it. */
    public record AccountAct(long event, Account account) {}

    /** A secret that an event gave. */
    public record GivenSecret(long event, AccountSecret secret) {}

    /**
     * A rule that an event set.
     *
     * @param databaseLogins whether a login of the database counts as signed in; only where a sign-in is demanded
     */
    public record ApprovalRule(long event, boolean authenticated, boolean secondFactor, boolean databaseLogins) {
        /** Before there is any. */
        public static final ApprovalRule NONE = new ApprovalRule(0, false, false, false);

        /** The same, set by that event. */
        public ApprovalRule ofEvent(long number) {
            return new ApprovalRule(number, authenticated, secondFactor, databaseLogins);
        }

        /** The same with another answer to who may approve. */
        public ApprovalRule approving(boolean signedIn, boolean byLogin) {
            return new ApprovalRule(event, signedIn, secondFactor, byLogin);
        }

        /** The same with or without a second factor for everybody. */
        public ApprovalRule withSecondFactor(boolean demanded) {
            return new ApprovalRule(event, authenticated, demanded, databaseLogins);
        }
    }

    /** Adds the account as it is from this event on; in the transaction of that event. */
    public void append(long event, Account account) {
        transactions.run((connection, sql) -> sql.insertInto(ACCOUNT_ACT)
                .set(ACCOUNT_ACT.EVENT_NUMBER, event)
                .set(ACCOUNT_ACT.LOGIN, account.login())
                .set(ACCOUNT_ACT.PERSON_NAME, account.name())
                .set(ACCOUNT_ACT.OS_USER, account.osUser())
                .set(ACCOUNT_ACT.ACCOUNT_ROLES, account.roleWords())
                .set(ACCOUNT_ACT.DISABLED, account.disabled())
                .set(ACCOUNT_ACT.ISSUER, account.openId().map(OpenId::issuer).orElse(""))
                .set(ACCOUNT_ACT.SUBJECT, account.openId().map(OpenId::subject).orElse(""))
                .set(ACCOUNT_ACT.DATABASE_LOGIN, account.databaseLogin())
                .execute());
    }

    /** Every act, oldest first. */
    public List<AccountAct> listActs() {
        return transactions.call((connection, sql) ->
                sql.selectFrom(ACCOUNT_ACT).orderBy(ACCOUNT_ACT.EVENT_NUMBER).fetch(PeopleStore::act));
    }

    /** Adds what the account is signed in with from this event on; in the transaction of that event. */
    public void append(long event, AccountSecret secret) {
        transactions.run((connection, sql) -> sql.insertInto(ACCOUNT_SECRET)
                .set(ACCOUNT_SECRET.EVENT_NUMBER, event)
                .set(ACCOUNT_SECRET.LOGIN, secret.login())
                .set(ACCOUNT_SECRET.SECRET_KIND, secret.kind().name())
                .set(ACCOUNT_SECRET.SECRET_HASH, secret.hash())
                .set(
                        ACCOUNT_SECRET.GOOD_UNTIL,
                        secret.goodUntil().map(Moments::stored).orElse(null))
                .execute());
    }

    /** The code or password that the account is signed in with now; empty when it was never given one. */
    public Optional<GivenSecret> findSecret(String login) {
        return findNewest(login, ACCOUNT_SECRET.SECRET_KIND.ne(AccountSecret.Kind.FACTOR.name()));
    }

    /** The newest second factor, or that it was taken away; empty when there never was one. */
    public Optional<GivenSecret> findFactor(String login) {
        return findNewest(login, ACCOUNT_SECRET.SECRET_KIND.eq(AccountSecret.Kind.FACTOR.name()));
    }

    private Optional<GivenSecret> findNewest(String login, Condition kind) {
        return transactions.call((connection, sql) -> sql
                .selectFrom(ACCOUNT_SECRET)
                .where(ACCOUNT_SECRET.LOGIN.eq(login).and(kind))
                .orderBy(ACCOUNT_SECRET.EVENT_NUMBER.desc())
                .limit(1)
                .fetch(PeopleStore::given)
                .stream()
                .findFirst());
    }

    /** Everything that any account was given, oldest first. */
    public List<GivenSecret> listSecrets() {
        return transactions.call((connection, sql) -> sql.selectFrom(ACCOUNT_SECRET)
                .orderBy(ACCOUNT_SECRET.EVENT_NUMBER)
                .fetch(PeopleStore::given));
    }

    /** Adds a rule about approvals; in the transaction of that event. */
    public void append(ApprovalRule rule) {
        transactions.run((connection, sql) -> sql.insertInto(APPROVAL_RULE)
                .set(APPROVAL_RULE.EVENT_NUMBER, rule.event())
                .set(APPROVAL_RULE.AUTHENTICATED, rule.authenticated())
                .set(APPROVAL_RULE.SECOND_FACTOR, rule.secondFactor())
                .set(APPROVAL_RULE.DATABASE_LOGINS, rule.databaseLogins())
                .execute());
    }

    /** Every rule about approvals, oldest first; the newest counts. */
    public List<ApprovalRule> listRules() {
        return transactions.call((connection, sql) -> sql.selectFrom(APPROVAL_RULE)
                .orderBy(APPROVAL_RULE.EVENT_NUMBER)
                .fetch(row -> new ApprovalRule(
                        row.getEventNumber(), row.getAuthenticated(), row.getSecondFactor(), row.getDatabaseLogins())));
    }

    /**
     * Whether the database itself lets nobody approve what they took part in (decision record 89): PostgreSQL with the triggers of
     * {@code sql/roles/four-eyes.sql}, and not for a login that owns the tables.
     */
    public boolean holdsFourEyes() {
        return transactions.dialect() == SQLDialect.POSTGRES
                && transactions.call((connection, sql) -> yes(sql.fetchSingle(HELD)));
    }

    /** Whether there is a login of the database of that name; never with the embedded database, which has none. */
    public boolean hasLogin(String name) {
        return transactions.dialect() == SQLDialect.POSTGRES
                && transactions.call((connection, sql) -> yes(sql.fetchSingle(LOGIN, name)));
    }

    private static boolean yes(Record row) {
        return Boolean.TRUE.equals(row.get(0, Boolean.class));
    }

    private static AccountAct act(AccountActRecord row) {
        return new AccountAct(
                row.getEventNumber(),
                new Account(
                        row.getLogin(),
                        row.getPersonName(),
                        row.getOsUser(),
                        row.getAccountRoles().isEmpty() ? Set.of() : roles(row),
                        row.getDisabled(),
                        row.getIssuer().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new OpenId(row.getIssuer(), row.getSubject())),
                        row.getDatabaseLogin()));
    }

    private static Set<Role> roles(AccountActRecord row) {
        return Account.parseRoles(row.getAccountRoles())
                .orElseThrow(() -> new StoreException("account " + row.getLogin()
                        + " has a role that this program does not know: " + row.getAccountRoles()));
    }

    private static GivenSecret given(AccountSecretRecord row) {
        return new GivenSecret(
                row.getEventNumber(),
                new AccountSecret(
                        row.getLogin(),
                        AccountSecret.Kind.valueOf(row.getSecretKind()),
                        row.getSecretHash(),
                        Optional.ofNullable(row.getGoodUntil()).map(Moments::read)));
    }
}
