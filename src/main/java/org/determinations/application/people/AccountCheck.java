package org.determinations.application.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Person;
import org.determinations.model.people.Account;
import org.determinations.model.people.Role;

/** What an account must be before it is kept. */
final class AccountCheck {
    private AccountCheck() {}

    /**
     * Refused with {@code SY-131} when the login is taken, when another account could be the same person, or when the roles do
     * not fit together.
     */
    static void demandNew(Account account, People people) {
        demandFitting(account.roles());
        Optional<Account> same = people.find(account.login());
        if (same.isPresent()) {
            throw refusal(
                    "the login is taken, and a login is never given to another person",
                    account.login() + ": " + same.get().name(),
                    "a login that nobody has had",
                    same.get().disabled()
                            ? "the same person again: determinations people enable " + account.login()
                            : "choose another login");
        }
        demandApart(account, people);
    }

    /** Refused with {@code SY-131} when another account could be the same person. */
    static void demandApart(Account account, People people) {
        findSame(account, people).ifPresent(other -> {
            throw refusal(
                    "the person could be one who has an account: who is the same in another spelling is the same",
                    account.login() + ", " + account.name()
                            + (account.osUser().isEmpty() ? "" : ", user " + account.osUser()),
                    "another person than " + other.login() + ", " + other.name(),
                    "give the name as nobody else has it, such as with a middle name");
        });
    }

    /** Refused with {@code SY-131} when another account names the login of PostgreSQL, or could be the same person by it. */
    static void demandOwnLogin(Account account, People people) {
        findSame(account, people).ifPresent(other -> {
            throw refusal(
                    "a login of PostgreSQL is of one person alone",
                    account.databaseLogin() + " for " + account.login() + ", " + account.name(),
                    "a login that could not be that of " + other.login() + ", " + other.name(),
                    "give the person a login of their own; linked wrongly before: determinations people link "
                            + other.login() + " --database NAME, with their own");
        });
    }

    /** Another account that could be of the same person, by name, login or user of the machine. */
    static Optional<Account> findSame(Account account, People people) {
        return people.accounts().stream()
                .filter(other -> !other.login().equals(account.login()))
                .filter(other -> meet(account.names(), other.names()))
                .findFirst();
    }

    /** Whether somebody may have all of these roles. */
    static boolean fit(Set<Role> roles) {
        return !roles.contains(Role.ADMINISTRATOR) || roles.size() == 1;
    }

    /** Refused with {@code SY-131} when an administrator would have another role. */
    static void demandFitting(Set<Role> roles) {
        if (!fit(roles)) {
            throw refusal(
                    "an administrator decides nothing, and so has no other role",
                    "",
                    Role.ADMINISTRATOR.word() + " alone, or other roles without it",
                    "give one person the accounts and others the runs");
        }
    }

    static Refusal noSuchAccount(String login, People people) {
        List<String> logins = people.accounts().stream().map(Account::login).toList();
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "LOGIN",
                "there is no such account",
                login,
                logins.isEmpty() ? "no account yet" : String.join(", ", logins),
                "type determinations people list");
    }

    private static boolean meet(List<Person> names, List<Person> others) {
        return names.stream().anyMatch(name -> others.stream().anyMatch(name::isSameAs));
    }

    static Refusal refusal(String wrong, String found, String allowed, String action) {
        return Refusal.Kind.USAGE.of(IssueCode.ACCOUNT_NOT_POSSIBLE, "account", wrong, found, allowed, action);
    }

    static Refusal nothingToDo(String what, String so) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.NOTHING_TO_DO,
                what,
                "nothing to do: it " + so,
                "",
                "",
                "see it with determinations people list");
    }
}
