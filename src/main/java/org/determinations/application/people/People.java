package org.determinations.application.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.store.PeopleStore;
import org.determinations.store.Stores;

/** Every account as it is now, and the rule about approvals. One per moment; immutable. */
public record People(List<Account> accounts, boolean authenticatedApprovals) {

    public People {
        accounts = List.copyOf(accounts);
    }

    /** As the store has them, by login. */
    public static People of(Stores stores) {
        Map<String, Account> newest = new LinkedHashMap<>();
        stores.people().listActs().forEach(act -> newest.put(act.account().login(), act.account()));
        List<PeopleStore.ApprovalRule> rules = stores.people().listRules();
        List<Account> accounts = new ArrayList<>(newest.values());
        accounts.sort((one, other) -> one.login().compareTo(other.login()));
        return new People(
                accounts, !rules.isEmpty() && rules.get(rules.size() - 1).authenticated());
    }

    public Optional<Account> find(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(login))
                .findFirst();
    }

    /** Those that somebody may sign in with. */
    public List<Account> enabled() {
        return accounts.stream().filter(account -> !account.disabled()).toList();
    }

    /**
     * Refused with {@code SY-134} when the person has signed in and the account does not allow that, or is closed. Of somebody who
     * only typed a name nothing is known and nothing is asked.
     */
    public void demand(Identity identity, Right right) {
        identity.login()
                .filter(login -> find(login)
                        .filter(account -> !account.disabled())
                        .filter(account -> Role.rights(account.roles()).contains(right))
                        .isEmpty())
                .ifPresent(login -> {
                    throw new Refusal(
                            Refusal.Kind.GATE,
                            Issue.of(
                                    IssueCode.ROLE_LACKS_RIGHT,
                                    SourceRef.ofFile("account " + login),
                                    "the role does not allow to " + right.words() + ", or the account is closed",
                                    "",
                                    "",
                                    "somebody with the role must, or an administrator changes it: determinations people role"));
                });
    }
}
