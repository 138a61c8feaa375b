package org.determinations.application.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.people.Account;
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
}
