package org.determinations.application.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;
import org.determinations.model.people.ActsBy;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Participation;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.store.PeopleStore;
import org.determinations.store.Stores;

/**
 * Every account as it is now, and the rule about approvals. One per moment; immutable.
 *
 * @param past of each account by its login, where there is one
 * @param factors logins of those that have a second factor; empty where it was not asked: most logins of a database read no secret
 * @param secondFactorDemanded whether people with accounts can do nothing at the desk until they have one
 * @param databaseLogins whether a login of PostgreSQL counts as signed in, and is who acts at a terminal; only with the rule before
 */
public record People(
        List<Account> accounts,
        Map<String, Past> past,
        Optional<Set<String>> factors,
        boolean authenticatedApprovals,
        boolean secondFactorDemanded,
        boolean databaseLogins) {
    /** Of an installation that nobody has an account of. */
    public static final People NOBODY = new People(List.of(), Map.of(), Optional.of(Set.of()), false, false, false);

    public People {
        accounts = List.copyOf(accounts);
        past = Map.copyOf(past);
        factors = factors.map(Set::copyOf);
    }

    /**
     * What was.
     *
     * @param elsewhere as whom others than the desk were ever said to know the person
     * @param closedAt number of the newest event that closed the account: no session from before it stands; 0 for none
     */
    public record Past(Set<Identity> elsewhere, long closedAt) {
        private static final Past NONE = new Past(Set.of(), 0);

        public Past {
            elsewhere = Set.copyOf(elsewhere);
        }

        private Past and(PeopleStore.AccountAct act) {
            Set<Identity> all = new HashSet<>(elsewhere);
            all.addAll(act.account().elsewhere());
            return new Past(all, act.account().disabled() ? act.event() : closedAt);
        }
    }

    /** As the store has them, by login; who has a second factor is not asked. */
    public static People of(Stores stores) {
        return of(stores, Optional.empty());
    }

    /** The same, with who has a second factor: for the desk, and for whoever keeps accounts. */
    static People withFactors(Stores stores) {
        return of(stores, Optional.of(factors(stores)));
    }

    private static People of(Stores stores, Optional<Set<String>> factors) {
        Map<String, Account> newest = new TreeMap<>();
        Map<String, Past> past = new HashMap<>();
        for (PeopleStore.AccountAct act : stores.people().listActs()) {
            String login = act.account().login();
            newest.put(login, act.account());
            past.put(login, past.getOrDefault(login, Past.NONE).and(act));
        }
        List<PeopleStore.ApprovalRule> rules = stores.people().listRules();
        Optional<PeopleStore.ApprovalRule> rule = rules.stream().reduce((older, newer) -> newer);
        return new People(
                new ArrayList<>(newest.values()),
                past,
                factors,
                rule.filter(PeopleStore.ApprovalRule::authenticated).isPresent(),
                rule.filter(PeopleStore.ApprovalRule::secondFactor).isPresent(),
                rule.filter(PeopleStore.ApprovalRule::databaseLogins).isPresent());
    }

    private static Set<String> factors(Stores stores) {
        Map<String, AccountSecret> factors = new HashMap<>();
        stores.people().listSecrets().stream()
                .map(PeopleStore.GivenSecret::secret)
                .filter(secret -> secret.kind() == AccountSecret.Kind.FACTOR)
                .forEach(secret -> factors.put(secret.login(), secret));
        factors.values().removeIf(secret -> secret.hash().isEmpty());
        return factors.keySet();
    }

    /** Logins of those that have a second factor. */
    public Set<String> secondFactors() {
        return factors.orElseThrow(() -> new IllegalStateException("it was not asked who has a second factor"));
    }

    /**
     * How who answers for a run is known.
     *
     * @param server whether the database is a server, which alone has logins
     */
    public ActsBy actsBy(boolean server) {
        if (!authenticatedApprovals) {
            return ActsBy.NAME;
        }
        return databaseLogins && server ? ActsBy.LOGIN : ActsBy.DESK;
    }

    public Optional<Account> find(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(login))
                .findFirst();
    }

    /** The account of who is known like that; empty for an asserted name, and for somebody who has none. */
    public Optional<Account> find(Identity known) {
        return accounts.stream().filter(account -> account.isOf(known)).findFirst();
    }

    /** The account of whoever acts; empty for a name that was typed, and for an account that is closed. */
    public Optional<Account> acting(Identity identity) {
        return find(identity).filter(account -> !account.disabled());
    }

    /** Refused with {@code SY-134} when whoever has signed in lacks the role; a name that was typed has none to lack. */
    public void demandRole(Identity identity, Right right) {
        Optional<Account> account = find(identity);
        boolean lacks = acting(identity)
                .filter(open -> Role.rights(open.roles()).contains(right))
                .isEmpty();
        if (identity.isAuthenticated() && lacks) {
            throw Refusal.Kind.GATE.of(
                    IssueCode.ROLE_LACKS_RIGHT,
                    identity.text(),
                    "the role does not allow to " + right.words() + ", or the account is closed",
                    account.map(People::described).orElse(""),
                    "",
                    identity.method() == Identity.Method.DATABASE && account.isEmpty()
                            ? "no account names this login: who keeps the accounts types determinations people link LOGIN"
                                    + " --database " + identity.id()
                            : "somebody with the role must, or an administrator changes it: determinations people role, or"
                                    + " the roles at the identity provider");
        }
    }

    private static String described(Account account) {
        return account.login() + ", " + account.name() + ": "
                + account.roles().stream().map(Role::word).sorted().collect(Collectors.joining(", "))
                + (account.disabled() ? ", closed" : "");
    }

    /** Those that somebody may sign in with. */
    public List<Account> enabled() {
        return accounts.stream().filter(account -> !account.disabled()).toList();
    }

    /** Whether that could have been done by the person of the account; in doubt it was. */
    public boolean isOf(Participation participation, Account account) {
        return participation.isOf(account, past(account.login()).elsewhere());
    }

    /** The account of a session that began with that event of the trail; empty when it was closed since. */
    public Optional<Account> standing(Identity known, long since) {
        return find(known)
                .filter(account -> !account.disabled())
                .filter(account -> past(account.login()).closedAt() < since);
    }

    private Past past(String login) {
        return past.getOrDefault(login, Past.NONE);
    }
}
