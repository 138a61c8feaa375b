package org.determinations.application.people;

import java.time.Instant;
import java.util.Optional;
import org.determinations.application.audit.PeopleAudit;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.OpenId;
import org.determinations.store.Stores;

/** Makes one of what is known of one person in several places. Works in the transaction of its caller. */
record Linking(Stores stores, String by, Instant now) {
    /** The account as it is from now on; empty when it is so already. Refused with {@code SY-131} when it would be of two people. */
    Optional<Account> link(Account before, Optional<String> osUser, Optional<OpenId> openId) {
        Account withUser = osUser.map(before::ofUser).orElse(before);
        Account after = openId.map(withUser::knownTo).orElse(withUser);
        if (after.equals(before)) {
            return Optional.empty();
        }
        openId.ifPresent(known -> giveUp(before.login(), known));
        AccountCheck.demandApart(after, People.of(stores));
        PeopleAudit.changed(stores, by, "linked", after, now);
        return Optional.of(after);
    }

    /** The same of a login of PostgreSQL; refused with {@code SY-131} when another account has it. */
    Optional<Account> linkDatabase(Account before, String databaseLogin) {
        Account after = before.withDatabaseLogin(databaseLogin);
        if (after.equals(before)) {
            return Optional.empty();
        }
        AccountCheck.demandOwnLogin(after, People.of(stores));
        PeopleAudit.changed(stores, by, "linked", after, now);
        return Optional.of(after);
    }

    /** What the provider made at the person's first sign-in is closed for the account that it is linked with now. */
    private void giveUp(String login, OpenId openId) {
        Optional<Account> other = People.of(stores)
                .find(Identity.openId(openId))
                .filter(account -> !account.login().equals(login));
        if (other.isEmpty()) {
            return;
        }
        if (!other.get().login().startsWith(Arrival.LOGIN)) {
            throw AccountCheck.refusal(
                    "the provider's person is linked with another account",
                    openId.text(),
                    "a person whom no other account is linked with: "
                            + other.get().login() + " is",
                    "look at determinations people list");
        }
        PeopleAudit.changed(stores, by, "given up for " + login, other.get().givenUp(), now);
    }
}
