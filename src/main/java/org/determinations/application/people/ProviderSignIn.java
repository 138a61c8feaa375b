package org.determinations.application.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Person;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.model.people.Role;
import org.determinations.store.Stores;

/**
 * The sign-in of somebody whom the identity provider knows: an account is made the first time, and roles are those that the provider
 * gives each time. Works in the transaction of its caller. A refusal tells the person; the keeper of accounts acts.
 */
public final class ProviderSignIn {
    private final Stores stores;
    private final Instant now;

    ProviderSignIn(Stores stores, Instant now) {
        this.stores = stores;
        this.now = now;
    }

    /** Who came in, and the event of the sign-in. */
    public record Arrived(Account account, long event) {}

    /** What came of it. A refusal is handed back, not thrown, so that a role that was taken away is taken away here too. */
    record Outcome(Optional<Arrived> arrived, Optional<Refusal> refusal) {
        Arrived demand() {
            refusal.ifPresent(refused -> {
                throw refused;
            });
            return arrived.orElseThrow();
        }
    }

    Outcome arrive(Arrival arrival) {
        People people = People.of(stores);
        Optional<Account> known = people.find(Identity.openId(arrival.openId()));
        if (known.filter(Account::disabled).isPresent()) {
            return refused(arrival, "the account is closed", known.get().login(), "ask who keeps the accounts");
        }
        Optional<String> problem = problem(arrival.roles());
        Set<Role> roles = problem.isPresent() ? Set.of() : arrival.roles();
        if (known.isPresent() && !known.get().roles().equals(roles)) {
            PeopleAudit.changed(
                    stores,
                    known.get().name(),
                    "given roles by the provider",
                    known.get().with(roles),
                    now);
        }
        if (problem.isPresent()) {
            String asked = String.join(
                    ", ", arrival.roles().stream().sorted().map(Role::word).toList());
            return refused(arrival, problem.get(), asked, "have a role of the desk given to you at the provider");
        }
        Optional<String> unreadable = known.isEmpty() ? Person.problem(arrival.name()) : Optional.empty();
        if (unreadable.isPresent()) {
            return refused(
                    arrival, "your name there cannot stand here: " + unreadable.get(), "", linking(arrival.openId()));
        }
        Account account = known.map(of -> of.with(roles)).orElseGet(arrival::account);
        if (known.isEmpty()) {
            Optional<Refusal> refusal = newcomer(arrival, account, people);
            if (refusal.isPresent()) {
                return new Outcome(Optional.empty(), refusal);
            }
            PeopleAudit.changed(stores, account.name(), "added by the provider", account, now);
        }
        return new Outcome(
                Optional.of(new Arrived(account, PeopleAudit.signedIn(stores, account, now))), Optional.empty());
    }

    /** In the roles that the account has. */
    Arrived arriveByProxy(OpenId person) {
        Optional<Account> known = People.of(stores).find(Identity.openId(person));
        if (known.isEmpty()) {
            throw refusal(
                    IssueCode.PROXY_SIGN_IN_REFUSED,
                    person,
                    "no account is of the person whom the proxy names",
                    person.subject(),
                    linking(person));
        }
        if (known.get().disabled()) {
            throw refusal(
                    IssueCode.PROXY_SIGN_IN_REFUSED,
                    person,
                    "the account is closed",
                    known.get().login(),
                    "ask who keeps the accounts");
        }
        return new Arrived(known.get(), PeopleAudit.signedIn(stores, known.get(), now));
    }

    /** Why nobody with these roles comes in. */
    private static Optional<String> problem(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of("the provider gives you no role that the desk knows");
        }
        return AccountCheck.fit(roles)
                ? Optional.empty()
                : Optional.of("the provider makes you an administrator and something else: an administrator decides"
                        + " nothing, and so has no other role");
    }

    /** Two people of one name, and one person with two accounts, are told apart by who keeps the accounts. */
    private static Optional<Refusal> newcomer(Arrival arrival, Account account, People people) {
        return AccountCheck.findSame(account, people)
                .flatMap(same -> refused(
                                arrival,
                                "somebody has an account here who could be you",
                                same.login() + ", " + same.name(),
                                linking(arrival.openId()))
                        .refusal());
    }

    private static String linking(OpenId person) {
        return "give who keeps the accounts this line: determinations people link LOGIN --issuer " + person.issuer()
                + " --subject " + person.subject();
    }

    private static Outcome refused(Arrival arrival, String wrong, String found, String action) {
        return new Outcome(
                Optional.empty(),
                Optional.of(refusal(IssueCode.PROVIDER_SIGN_IN_REFUSED, arrival.openId(), wrong, found, action)));
    }

    private static Refusal refusal(IssueCode code, OpenId person, String wrong, String found, String action) {
        return Refusal.Kind.GATE.of(code, person.issuer(), wrong, found, "", action);
    }
}
